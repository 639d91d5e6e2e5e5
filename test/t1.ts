import { leesPlaksel } from '../src/formats/html';
const show=(n:string,h:string)=>{const a=Date.now();let r;try{r=leesPlaksel(h)}catch(e){console.log(n,String(e));return}console.log('=====',n,Date.now()-a,r.verloren);console.log(r.markdown.slice(0,1500))};
show('word',`<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style><!-- p.MsoNormal {margin:0} --></style><!--[if gte mso 9]><xml><o:x/></xml><![endif]--></head><body lang=NL>
<!--StartFragment--><p class=MsoNormal>Ja. De <b style='mso-bidi-font-weight:normal'>minister</b> heeft dit
op <st1:date>3 februari</st1:date> gemeld<a style='mso-footnote-id:ftn1' href="#_ftn1" name="_ftnref1" title=""><span class=MsoFootnoteReference><span style='mso-special-character:footnote'><![if !supportFootnotes]><span class=MsoFootnoteReference>[1]</span><![endif]></span></span></a>.<o:p></o:p></p>
<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>Eerste punt;<o:p></o:p></p>
<p class=MsoListParagraphCxSpMiddle style='mso-list:l0 level2 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>o<span>&nbsp;&nbsp; </span></span><![endif]>Onderpunt<o:p></o:p></p>
<p class=MsoListParagraphCxSpLast style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>·<span>&nbsp;&nbsp;&nbsp; </span></span><![endif]>Tweede punt.<o:p></o:p></p>
<p class=MsoNormal>Zie <a href="https://voorbeeld.nl/brief">de brief</a> en <a href="javascript:alert(1)">dit</a> en <a href="file:///C:/geheim.docx">dat</a>.</p>
<table class=MsoTableGrid border=1><tr><td><p class=MsoNormal><b>Jaar</b></p></td><td><p class=MsoNormal><b>Aantal</b></p></td></tr><tr><td><p class=MsoNormal>2023</p></td><td><p class=MsoNormal>1.200 m<sup>2</sup></p></td></tr></table>
<div style='mso-element:footnote-list'><![if !supportFootnotes]><br clear=all><hr align=left size=1 width="33%"><![endif]>
<div style='mso-element:footnote' id=ftn1><p class=MsoFootnoteText><a style='mso-footnote-id:ftn1' href="#_ftnref1" name="_ftn1" title=""><span class=MsoFootnoteReference>[1]</span></a> Kamerstuk 12 345, nr. 6.<o:p></o:p></p></div></div>
<!--EndFragment--></body></html>`);
show('outlook',`<div style="font-family: Calibri">Beste collega,</div><div><br></div><div>Hierbij de <span style="font-weight:bold">tekst</span>.<br>Regel twee<br><br>Nieuwe alinea</div><ol type="a"><li>een</li><li>twee</li></ol><ol start="3"><li><p>drie</p></li><li>vier<ul><li>sub</li></ul></li></ol><blockquote>citaat</blockquote><img src="cid:1"><h3>Kop</h3><del>weg</del>`);
show('gdocs',`<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal"><p dir="ltr"><span style="font-weight:700">Vet</span><span style="font-weight:400"> en gewoon </span><span style="font-style:italic">schuin</span></p></b>`);
show('layout',`<table><tr><td><table><tr><td>Een</td><td>Twee</td></tr></table></td></tr></table><a href="https://x.nl"><div>blok</div></a>`);
show('diep','<div>'.repeat(100000)+'kern'+'</div>'.repeat(100000)+'<p>na');
show('diepb','<blockquote>'.repeat(1000)+'kern'+'</blockquote>'.repeat(1000)+'<p>na');
show('ul','<ul><li>'.repeat(1000)+'kern');

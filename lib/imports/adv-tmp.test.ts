import { it } from 'vitest';
import { parseMonthsCsv } from '@/lib/imports/parse-months-csv';
const M=10_000_000;
const enc=new TextEncoder();
const h='month,emails,note\n';
const cases: [string,string][]=[
 ['commas header',','.repeat(M)],['newlines',h+'\n'.repeat(M)],['quotes',h+'"'.repeat(M)],['open quote',h+'2024-01,1,"'+'a'.repeat(M)],
 ['digits',h+'2024-01,'+'1'.repeat(M)+',x'],['thousands',h+'2024-01,"'+'1,'.repeat(M/2)+'",x'],['spaces cell',h+'2024-01,'+' '.repeat(M)+'x,x'],
 ['cr cells',h+'2024-01,1'+'\r'.repeat(M)],['rows','month\n'+'2024-01\n'.repeat(M/8)],['fw',h+'2024-01,'+'１'.repeat(M/3)+'a,x'],['apos note',h+'2024-01,1,'+"'".repeat(M)],
 ['comma row',h+','.repeat(M)],['hdr spaces',' '.repeat(M)+'_x,month\n']];
it.each(cases)('%s',(name,text)=>{const b=enc.encode(text);const t=performance.now();const r=parseMonthsCsv(b);
 process.stdout.write(`${name}: ${Math.round(performance.now()-t)}ms ${r.kind} ${r.kind==='errors'?r.count+' '+r.errors[0]?.code:''} rss ${Math.round(process.memoryUsage().rss/1e6)}MB\n`)},60000);

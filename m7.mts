import { readFileSync } from 'node:fs';
import { createRelay } from './tools/relay/relay.ts';
import { readItems } from './tools/relay/read-items.ts';
import { createGraph } from './tools/graph/graph.ts';
import { sendTo } from './tools/tag/stand-in.ts';
const graph = createGraph(); let reqs=0;
const relay = createRelay({ template: readFileSync('template.tpl','utf8'), form: {pixelId:'1234567890123456', accessToken:'EAAexample123'}, tokenOf: (p)=>p==='1234567890123456'?'EAAexample123':undefined, send: (r)=>{reqs++; return sendTo(graph)(r)} });
const bodies=[{event_name:'refund',transaction_id:'T1',value:9.5,currency:'EUR',consent_state:{ad_storage:false},user_data:{email:'jo@shop.example'}},
{event_name:'purchase',action_source:'physical_store',transaction_id:'T2',value:9.5,currency:'EUR',user_data:{email:'jo@shop.example'}},
{event_name:'purchase',transaction_id:'T3',user_data:{email:'jo@shop.example'}}, {event_name:'purchase'}, {}, 7, {event_name:'lead',user_data:{email:'a@b.example'}}];
console.log(await relay.deliver(readItems(bodies)));
for (let k=0;k<4;k++){
const N=5000; const c=process.cpuUsage(), s=performance.now(); reqs=0;
const list=Array.from({length:N},(_,i)=>({event_name:'purchase',action_source:'physical_store',transaction_id:`K${k}-${i}`,value:9.5,currency:'EUR',user_data:{email:`jo${i}@shop.example`}, ...(i%1000===7&&{value:'x'})}));
const reps=await relay.deliver(readItems(list)); const u=process.cpuUsage(c);
const tally:any={};for(const r of reps)tally[r.outcome]=(tally[r.outcome]??0)+1;
console.log(tally,'us/event cpu',(u.user+u.system)/N,'wall',(performance.now()-s)*1000/N,'requests',reqs, process.memoryUsage().rss/1e6);
}

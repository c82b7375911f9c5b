/**
 * Frequent little words of each language that uses Latin script, and the commonest words of its letters, lower case.
 * A word that is common in English too ("die", "come", "met") is no evidence and stands in no other list, nor does a
 * single plain letter. Elided forms end in their apostrophe. A word may stand in several languages' lists.
 */
export const FUNCTION_WORDS: ReadonlyMap<string, readonly string[]> = new Map([
  [
    'en',
    split(`a about after again all also am an and any are as at be because been before best but by can
      could day dear did do does during each even for from further get give good had has have he hello help
      her here hi him his how i if in interview into is it its just know let like look may me meet meeting
      might more most much my need next no not now of on once one only opportunity or other our out over
      please position question really regards role see she should since so some soon sorry such team than
      thank thanks that the their them then there these they this those through time to today too under
      until up us very was we week well were what when where which while who why will with work would yes
      yet you your yours`),
  ],
  [
    'fr',
    split(`au aux avais avec bien bonjour c' ce ces cette chez cordialement d' dans de deja des donc du
      désolé elle en entretien est et ete etre eu il ils j' je l' la le les leur lors m' ma mais meme merci
      mes moi mon même n' ne nos notre nous ou où par pas poste pour qu' quand que qui s' sa sans ses si
      sont suis sur temps tres très un une vos votre vous à ça été être`),
  ],
  [
    'it',
    split(`al all' alla alle anche avere buongiorno c' che ci colloquio con cordiali cosi così d' da dal
      dalla dei del dell' della delle di dispiace ed gli grazie ho il io l' la le lei lo loro ma mi mia mio
      molto nel nell' nella non per perche perché piacere piu più presto quando quella quello questa questo
      saluti sarei scuso se sempre si sia sono spero stata stato sua sul sulla suo tra tutto un un' una vi
      voi vorrei vostra vostro è`),
  ],
  [
    'es',
    split(`al asi así aunque como con cuando de del desde disculpe donde el ella en entrevista es esta este
      esto estoy está fue gracias ha hasta hola la lamento las le les lo los mas mi mis muchas mucho muy
      más nos nosotros para pero poco por porque puesto que quedo quería saludos se ser si sido siento
      sobre soy su sus tambien también tiempo tu un una unos usted ustedes ya yo él`),
  ],
  [
    'pt',
    split(`ao aos atenciosamente até bom com como da das de dia ela ele em entrevista essa esse esta este
      estive estou está eu foi isso já lhe mais mas meu meus minha muito na nao nas nos não obrigada
      obrigado olá onde ou para pela pelo por porque pouco quando que sao se sem ser seu sua são tambem
      também tenho tudo um uma vaga voce você vocês à é`),
  ],
  [
    'de',
    split(`aber als auch auf aus bei bitte das dass dem den der des dich diese dieser dieses dir doch du
      durch ein eine einem einen einer eines er es freundliche freundlichen fuer für gespraech gespräch
      grueße grüße grüßen habe haben hatte herzlichen hätte ich ihm ihnen ihr ihre ihren ihrer im ist ja
      jetzt kann können leid mein meine meinem meinen meiner mich mir mit möchte nach nicht noch nur oder
      sehr sein sich sie sind stelle tut um und uns unser unsere viele vielen vom von vor waren weil wenn
      werde werden wie wieder wir wird wäre würde zeit zu zum zur zwei über`),
  ],
  [
    'nl',
    split(`aan als bedankt ben bij dan dat de deze dit een en er geen gesprek graag groet groeten groetjes
      haar heb hebben hebt heeft het hoe hun ik je jij jullie kan kunnen maar mij mijn naar niet nog nu om
      onze ook op te tijd tot uit uw van veel voor vriendelijke waar wat wel werd wij worden wordt zal ze
      zeer zich zij zijn zo zou`),
  ],
  [
    'sv',
    split(`alla att av bra den det detta din du efter ej eller en er ett från för ha hade han har hej hon
      hur hälsningar här inte intervjun jag jätte kan kommer kunde med mig mina mitt mot mycket många ni nu
      när och om oss på sig ska skulle så tackar tid tiden upp ut vad vara vi vid vill vänliga än är`),
  ],
  [
    'da',
    split(`af alle blev den der det dig din du efter eller en er et fra godt han har havde hej hilsen hun
      hvad hvis hvor ikke jeg kan kunne mange med meget mig mit mod nu når og også om op på sig skal skulle
      som så tak tid til ud venlig venlige vi vil vores være`),
  ],
  [
    'no',
    split(`alle av ble deg den der det din du eller en er et etter fra hadde han har hei hilsen hun hva
      hvis hvor ikke jeg kan kunne mange med meg mitt mot mye nå når og også om opp oss på seg skal skulle
      som så takk tid til ut veldig vennlig vi vil være`),
  ],
  [
    'fi',
    split(`ei en että haastattelu haastattelusta hei hyvin hyvää ja jo joka jos kanssa kiitos kiitän kuin
      kun mikä minua minulle minun minä mukaan mutta myös niin nyt olen oli olisi olla ovat paljon se sekä
      siitä sitä teidän terveisin tämä tätä vain voi ystävällisin`),
  ],
  [
    'pl',
    split(`ale bardzo bo byla być był było czas czy dla dziekuje dzień dziękuję gdy ich jak jako jest
      jestem jeszcze już kiedy ma mam mi mnie moim moja moje mojej może mój na nad nas nie niż od oraz pana
      pani po pod ponieważ pozdrawiam pozdrowienia proszę przed przez przy rozmowy rozmowę sie się są ta
      tak także tego tej też tylko tym tę wiem za ze że`),
  ],
  [
    'cs',
    split(`aby ale byl byla bylo být co den dobrý děkuji děkuju ho jak jako je jeho jen již jsem jsme jsou
      jste já kde kdy když která které který mi mnou moc mohl mě můj na nebo není od pak po pohovor
      pozdravem proto při se si tak také tam tu už ve velmi vám vás za ze čas že`),
  ],
  [
    'ro',
    split(`această acest au aș bună ce cu cum când dacă de din după este eu fi foarte fost la mai mea meu
      mi mult mulțumesc nu oportunitatea pe pentru prin sau sunt să timp timpul un unei unui vreau vă în
      între și`),
  ],
  [
    'tr',
    split(`ama ancak bana ben benim bir biz bu bunu cok da daha de degil değil diye ederim ediyorum gibi
      göre görüşme görüşmede hakkında icin ile ise için kadar ki merhaba mi mu mü mı nasıl ne olan olarak
      oldu olduğu olduğunu olmak rağmen saygilarimla saygılar saygılarımla sayın siz sizi sizin sonra
      tarafından tesekkur teşekkür teşekkürler tüm ve veya ya zaman zamanınız çok şey şu`),
  ],
  [
    'hu',
    split(`az azt csak egy egyik el ez ezt ha hogy idő időt interjú kedves ki köszönöm legyen lehet lenne
      ma mert mi minden mint már még nagyon ne neki nem pedig szeretnék szeretném tisztelettel vagy vagyok
      van volt voltam én és ön önnek önök üdvözlettel`),
  ],
  [
    'id',
    split(`adalah agar akan anda antara apa atas atau bagi bahwa banyak bapak belum bisa dalam dan dapat
      dari dengan di hal hari harus hormat ibu ini itu jika juga kami karena kasih kembali kepada kita
      lebih maaf masih mohon namun oleh pada posisi saat saja salam sangat saya sebagai secara sekali
      semoga semua serta setelah sudah tanpa telah tentang terhadap terima tersebut tidak untuk waktu
      wawancara yang`),
  ],
  [
    'vi',
    split(`anh bạn cho chúng các có công cảm của hơn khi không là làm lại mà một nhiều nhưng những này
      phỏng ra rất sẽ thời trong trân trọng tôi tại từ việc và vì vấn về với xin đã được đến để ơn`),
  ],
]);

function split(words: string): readonly string[] {
  return words.trim().split(/\s+/u);
}

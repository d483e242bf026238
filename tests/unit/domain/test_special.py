"""Special and criminal data mark themselves (R-2.6). FICTIEF."""

import tomllib

import pytest

from wijkteam_desk.domain.life_domain import LifeDomain
from wijkteam_desk.domain.special import Special, special_in
from wijkteam_desk.shipped import shipped

LISTED = tomllib.loads(shipped("words", "special_nl.toml").read_text("utf-8"))
BY_DOMAIN = {
    LifeDomain.BODY: (Special.SPECIAL,),
    LifeDomain.MIND: (Special.SPECIAL,),
    LifeDomain.SUBSTANCES: (Special.SPECIAL,),
    LifeDomain.JUSTICE: (Special.CRIMINAL,),
}
SPECIAL = (
    "Zij dacht aan zelfmoord. Een poging tot suïcide. Hij is suicidaal. Er was seksueel misbruik."
    " Het was incest. Hij gebruikt heroïne. Hij gebruikt heroine. Hij snuift coke. Zij nam cocaïne."
    " Hij wil stoppen met blowen. Hij blowt elke dag. Hij is gokverslaafd. Hij drinkt te veel."
    " Hij had te veel gedronken. Zij heeft hiv. Zij koos voor een abortus. Zij heeft anorexia."
    " Hij is bipolair. Zij heeft een angststoornis. Zij is moslim. Hij bekeerde zich tot de islam."
    " Een christelijk gezin. De joodse buurvrouw. Een Marokkaanse vader. Haar Turkse oma."
    " Zij komen uit een Syrisch gezin. Hij is lid van de vakbond. Joris heeft een lvb."
    " Oma heeft suikerziekte. Zij spuit insuline. Hij zit in een rolstoel. Zij is geopereerd."
    " Daan heeft een notenallergie. Het is een spierziekte. Hij is doof. Zij heeft dyslexie."
    " Hij zuipt elk weekend. Hij heeft weer gezopen. Hij drinkt bier. Hij drinkt, de koffie staat."
    " Hij drinkt al jaren te veel. Hij gebruikt weer speed. Hij zit elke avond in het casino."
    " Zij wil niet meer leven. Ze wil dood. Hij hoort stemmen. Zij snijdt zichzelf."
    " Hij valt op mannen. Hij gaat vreemd. Zij zat in de prostitutie. Mijn dochter is een transman."
    " Wij bidden voor het eten. De dominee komt langs. Zij draagt een hoofddoek. Wij eten halal."
    " Ik geloof in God. Zij komen uit Marokko. Mijn man is Algerijn. Zij zijn statushouders."
    " Ik drink elke avond een fles wijn. Soms drink ik. Omdat ik elke dag blow. Dan slik ik iets."
    " Wij drinken te vaak. Ik heb borstkanker gehad. Ik hoor stemmen. Soms hoor ik weer stemmen."
    " Ik snij mezelf. Ik val op vrouwen. Mijn dochter is trans. Wij zijn Roma. Ik stem PVV."
    " Ik heb longemfyseem. Mijn suiker is weer te hoog. Oma is vergeetachtig. Ik heb hoofdpijn."
    " Ik heb last van mijn rug. Mijn heup is versleten. Ik bid elke dag. Ik gok elke week."
)
CRIMINAL = (
    "Mark slaat haar. Mark slaat hem. Ik ben bang dat Mark mij slaat. Er is huiselijk geweld."
    " Hij pleegde een winkeldiefstal. Zijn broer is dealer. Zijn broer dealt. Hij stal geld."
    " Hij zat vast. Zijn vader zit in de cel. Er is een contactverbod. Hij kreeg een huisverbod."
    " Zij deed aangifte. Zij is verkracht. Het ging om verkrachting."
    " Er is bij ons ingebroken. Zijn broer gaat inbreken. Hij jat alles. Hij heeft geld gejat."
    " De jongens zijn dieven. Er is een huiszoeking geweest. Hij heeft haar opgelicht."
    " Zij wordt bedreigd. Hij bedreigt haar. Hij heeft een werkstraf. De jeugdreclassering belde."
    " Hij had een pistool. Er was bijstandsfraude. De politie kwam. Hij gaat mij slaan."
    " Zijn vader zit vast. Hij zit vast in de PI. Hij is weer opgepakt. Ik sla mijn kind weleens."
    " Hij moet voorkomen bij de rechter. Hij slaat op mijn arm. Soms sla ik hem. Ik deal soms."
    " Mark sloeg haar omdat zij te laat was."
)
NOTHING = (
    "Iqbal helpt met de post. Hij staat bij de halte. De inkomstenbelasting aangifte ligt er nog."
    " De aangifte inkomstenbelasting is gedaan. De ziektekostenverzekering is betaald."
    " Asbest is kankerverwekkend. Wietske belde. Hij woont in de Kerkstraat. Christel komt langs."
    " De paarden staan op stal. Dat slaat nergens op. Arthur past op. De Joode belde terug."
    " Hij zit vast in de file. Zij zat vast in het verkeer. Hij zit nog een jaar in het contract."
    " Hij zit vast aan zijn abonnement. Oma drinkt koffie. Zij drinkt elke ochtend een kop thee."
    " Wij hebben koffie gedronken. Zij dronk een glas water. Daan drinkt melk. Turkse pizza eten."
    " Vrijdag halen ze Turkse pizza. Wij gaan Chinees halen. Zij bakt Turks brood."
    " Ik geloof dat het lukt. Het is morgen, geloof ik. Ik heb contact opgenomen met school."
    " Hij heeft de draad weer opgepakt. Daar moet zij mee dealen. Hij slaat het ontbijt over."
    " Hij praat graag over politiek. De gezinscoach gaf een compliment. Het zit wel goed."
    " De verwarming is ziek duur. Hij sloeg de bladzijde om. Zij slaat de handdoek op."
    " De politie belde voor een praatje. Ik drink graag een kop thee. Wij drinken samen koffie."
    " Ik gok dat het lukt. Dat slaat op niets. Wij willen ruzie voorkomen. De bank is versleten."
    " Ik drink om tien uur mijn koffie. Ik heb last van mijn buren. De suiker is op."
    " De huur is betaald. Daan gaat graag naar school. Opa maakt fietsen. Zij zingt graag."
)


def sentences(text: str) -> list[str]:
    return [f"{one.rstrip('.')}." for one in text.split(". ")]


@pytest.mark.parametrize("domain", list(LifeDomain))
def test_r_2_6_four_leefgebieden_mark_whatever_is_said(domain: LifeDomain) -> None:
    assert special_in("Alles gaat goed.", domain) == BY_DOMAIN.get(domain, ())


def test_r_2_6_ordinary_sentences_are_special() -> None:
    marked = [one for one in sentences(SPECIAL) if Special.SPECIAL in special_in(one, None)]
    assert marked == sentences(SPECIAL)
    loud = [one for one in marked if Special.SPECIAL in special_in(one.upper(), LifeDomain.MONEY)]
    assert loud == marked


def test_r_2_6_ordinary_sentences_are_criminal() -> None:
    marked = [one for one in sentences(CRIMINAL) if Special.CRIMINAL in special_in(one, None)]
    assert marked == sentences(CRIMINAL)


def test_r_2_6_names_food_the_tax_and_what_is_only_said_so_are_no_mark() -> None:
    assert [one for one in sentences(NOTHING) if special_in(one, None)] == []


@pytest.mark.parametrize("kind", list(Special))
def test_r_2_6_each_listed_word_marks_as_its_own_kind(kind: Special) -> None:
    words = [word.strip("-").replace(" ... ", " ") for word in LISTED[kind.value]]
    assert [word for word in words if kind not in special_in(f"Dus {word}.", None)] == []


def test_what_is_taken_out_leaves_the_rest_marked() -> None:
    assert special_in("De ziektekosten zijn hoog, hij is ziek.", None) == (Special.SPECIAL,)
    assert special_in("Aangifte inkomstenbelasting en aangifte van diefstal.", None) == (
        Special.CRIMINAL,
    )

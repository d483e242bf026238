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
)
CRIMINAL = (
    "Mark slaat haar. Mark slaat hem. Ik ben bang dat Mark mij slaat. Er is huiselijk geweld."
    " Hij pleegde een winkeldiefstal. Zijn broer is dealer. Zijn broer dealt. Hij stal geld."
    " Hij zat vast. Zijn vader zit in de cel. Er is een contactverbod. Hij kreeg een huisverbod."
    " Zij deed aangifte. Zij is verkracht. Het ging om verkrachting."
)
NOTHING = (
    "Iqbal helpt met de post. Hij staat bij de halte. De inkomstenbelasting aangifte ligt er nog."
    " De aangifte inkomstenbelasting is gedaan. De ziektekostenverzekering is betaald."
    " Asbest is kankerverwekkend. Wietske belde. Hij woont in de Kerkstraat. Christel komt langs."
    " De paarden staan op stal. Dat slaat nergens op. Arthur past op. De Joode belde terug."
)


def sentences(text: str) -> list[str]:
    return [f"{one.rstrip('.')}." for one in text.split(". ")]


@pytest.mark.parametrize("domain", list(LifeDomain))
def test_r_2_6_four_leefgebieden_mark_whatever_is_said(domain: LifeDomain) -> None:
    assert special_in("Alles gaat goed.", domain) == BY_DOMAIN.get(domain, ())


@pytest.mark.parametrize("sentence", sentences(SPECIAL))
def test_r_2_6_an_ordinary_sentence_is_special(sentence: str) -> None:
    assert Special.SPECIAL in special_in(sentence, None)
    assert Special.SPECIAL in special_in(sentence.upper(), LifeDomain.MONEY)


@pytest.mark.parametrize("sentence", sentences(CRIMINAL))
def test_r_2_6_an_ordinary_sentence_is_criminal(sentence: str) -> None:
    assert Special.CRIMINAL in special_in(sentence, None)


@pytest.mark.parametrize("sentence", sentences(NOTHING))
def test_r_2_6_names_and_the_words_of_the_tax_are_no_mark(sentence: str) -> None:
    assert special_in(sentence, None) == ()


@pytest.mark.parametrize("kind", list(Special))
def test_r_2_6_each_listed_word_marks_as_its_own_kind(kind: Special) -> None:
    words = [word.strip("-") for word in LISTED[kind.value]]
    assert [word for word in words if kind not in special_in(f"Dus {word}.", None)] == []


def test_what_is_taken_out_leaves_the_rest_marked() -> None:
    assert special_in("De ziektekosten zijn hoog, hij is ziek.", None) == (Special.SPECIAL,)
    assert special_in("Aangifte inkomstenbelasting en aangifte van diefstal.", None) == (
        Special.CRIMINAL,
    )

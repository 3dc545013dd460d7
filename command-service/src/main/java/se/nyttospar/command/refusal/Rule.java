package se.nyttospar.command.refusal;

import java.util.Locale;

/** Every rule that a request can break: its code never changes, its sentence says what to do. */
public enum Rule {
    // the request itself
    BODY_NOT_JSON(400, "Innehållet är inte giltig JSON: %s", "The body is not valid JSON: %s"),
    BODY_TOO_LARGE(
            413,
            "Innehållet är större än %s; dela upp det.",
            "The body is larger than %s; divide it into smaller requests."),
    BODY_LIMITS(
            400,
            "Innehållet är för djupt nästlat eller har ett för långt tal.",
            "The body is nested too deeply or has too long a number."),
    CONTENT_TYPE_UNSUPPORTED(415, "Skicka innehållet som %s.", "Send the body as %s."),
    FIELD_UNKNOWN(
            400,
            "Fältet %s finns inte; ta bort det eller rätta stavningen.",
            "There is no field %s; remove it or correct its name."),
    FIELD_INVALID(
            400, "Ett eller flera fält är inte giltiga; se errors.", "One or more fields are not valid; see errors."),
    PARAMETER_INVALID(
            400,
            "Parametern %s är inte giltig: %s. Det som går att ange: %s.",
            "Parameter %s is not valid: %s. What can be stated: %s."),
    NOT_FOUND(404, "Det finns inget på den här adressen.", "There is nothing at this address."),
    RULE_UNKNOWN(404, "Det finns ingen regel med den koden.", "There is no rule with that code."),
    ADDRESS_UNREADABLE(
            400,
            "Adressen eller huvudena går inte att läsa: använd bara tillåtna tecken.",
            "The address or the headers cannot be read: use permitted characters only."),
    METHOD_NOT_ALLOWED(405, "Adressen tar inte emot %s.", "This address does not take %s."),
    NOT_ACCEPTABLE(
            406,
            "Svaret finns inte i det format som Accept anger; utelämna Accept.",
            "The answer does not come in the form that Accept asks for; leave Accept out."),
    IDEMPOTENCY_KEY_INVALID(
            400, "Idempotency-Key ska vara 1–200 synliga tecken.", "Idempotency-Key takes 1–200 visible characters."),
    IDEMPOTENCY_KEY_REUSED(
            422,
            "Idempotency-Key har redan använts för en annan begäran; välj en ny nyckel.",
            "This Idempotency-Key was used for another request; choose a new key."),
    IF_MATCH_INVALID(
            400,
            "If-Match ska vara en version inom citattecken, som i ETag.",
            "If-Match takes a version in quotes, as in ETag."),
    IF_MATCH_MISSING(
            428,
            "Ange If-Match med den version som du har läst (ETag).",
            "State If-Match with the version that you have read (ETag)."),
    VERSION_CONFLICT(
            412,
            "Du har läst version %s men nu gäller version %s; läs på nytt och gör om.",
            "You have read version %s but version %s is current; read again and repeat."),
    CONCURRENT_CHANGE(
            409,
            "Någon annan ändrade samtidigt; försök igen.",
            "Someone else changed this at the same time; try again."),
    STORE_UNAVAILABLE(
            503,
            "Lagringen svarar inte just nu. Skicka samma begäran igen om en stund; med samma Idempotency-Key sparas den bara en gång.",
            "The store does not answer right now. Send the same request again soon; with the same Idempotency-Key it is stored only once."),
    UNEXPECTED(
            500,
            "Något gick fel hos oss; inget är sparat. Felet är noterat som %s.",
            "Something went wrong on our side; nothing was stored. It is noted as %s."),

    // who asks
    TOKEN_MISSING(401, "Logga in: begäran saknar åtkomsttoken.", "Log in: the request has no access token."),
    TOKEN_INVALID(
            401, "Åtkomsttoken är inte giltig; logga in på nytt.", "The access token is not valid; log in again."),
    TOKEN_EXPIRED(401, "Åtkomsttoken har gått ut; logga in på nytt.", "The access token has expired; log in again."),
    REQUESTS_TOO_MANY(
            429,
            "För många anrop på kort tid; vänta %s sekunder.",
            "Too many requests in a short time; wait %s seconds."),
    ROLE_MISSING(403, "Din roll får inte göra detta.", "Your role may not do this."),
    OTHER_DIVISION(403, "Du rapporterar för en annan division än %s.", "You report for another division than %s."),
    VALIDATING_OWN_MEASUREMENT(
            403,
            "Du har själv rapporterat värdet för %s; någon annan ska validera det.",
            "You reported the value for %s yourself; someone else has to validate it."),
    OWN_INITIATIVE(
            403,
            "Du äger insatsen och får inte besluta om den.",
            "You own this initiative and may not decide about it."),

    // people
    ACTOR_UNKNOWN(404, "Ingen person är känd under det id:t.", "Nobody is known by that id."),
    ACTOR_CLAIMS_MISSING(
            422,
            "Inloggningen säger inte vem du är (claim name); be en administratör registrera dig.",
            "Your token does not say who you are (claim name); ask an administrator to register you."),
    ACTOR_NOT_PSEUDONYMOUS(
            403,
            "Inloggningens id (sub) är inte pseudonymt; det skulle hamna i händelseloggen. Be den som sköter inloggningen rätta det.",
            "The token's subject is not pseudonymous and would end up in the event log. Ask whoever runs the login to correct it."),

    // words
    ACTOR_ID_INVALID(
            422,
            "Fältet %s ska vara en persons pseudonyma id, inte ett namn, en e-postadress eller ett personnummer.",
            "Field %s is a person's pseudonymous id, not a name, an e-mail address or a personal number."),
    PERSONAL_NUMBER(
            422,
            "Texten innehåller ett personnummer eller samordningsnummer; ta bort det.",
            "The text contains a personal identity number; remove it."),
    TEXT_INVALID(
            400,
            "En text innehåller ett tecken som inte går att spara (U+0000 eller ett halvt tecken); ta bort det.",
            "A text contains a character that cannot be stored (U+0000 or half a character); remove it."),
    ID_INVALID(
            400,
            "%s är inte ett giltigt id; använd a–z, 0–9, punkt, bindestreck och understreck, högst 80 tecken.",
            "%s is not a valid id; use a–z, 0–9, dot, hyphen and underscore, at most 80 characters."),
    NUMBER_OUT_OF_BOUNDS(
            422,
            "Talet för %s är för stort eller har för många siffror (högst 18 före och 12 efter decimaltecknet).",
            "The number for %s is too large or has too many digits (at most 18 before and 12 after the decimal point)."),
    DATE_IN_FUTURE(
            422,
            "%s ligger i framtiden; ange en dag som har varit.",
            "%s lies in the future; state a day that has been."),
    DATE_OUT_OF_RANGE(422, "%s ligger utanför åren 1900–2199.", "%s lies outside the years 1900–2199."),

    // goal frameworks, organisation, indicators
    FRAMEWORK_EXISTS(
            409, "Målramverket %s finns redan med annat innehåll.", "Goal framework %s exists with other content."),
    FRAMEWORK_UNKNOWN(
            422,
            "Målramverket %s finns inte; publicera det först.",
            "There is no goal framework %s; publish it first."),
    FRAMEWORK_INVALID(
            422,
            "Målramverket håller inte ihop: %s fel, se errors.",
            "The goal framework is not consistent: %s faults, see errors."),
    FRAMEWORK_NOT_FOUND(404, "Målramverket %s finns inte.", "There is no goal framework %s."),
    FRAMEWORK_FILE_UNKNOWN(
            404,
            "Inget målramverk som heter %s följer med; se listan över dem.",
            "No goal framework called %s ships with the service; see the list of them."),
    FRAMEWORK_RETIRED(
            409,
            "Målramverket %s gäller till och med %s och tar inte emot något nytt.",
            "Goal framework %s is in force through %s and takes nothing new."),
    FRAMEWORK_ID_GONE(
            422,
            "Det nya innehållet saknar %s saker som insatser och nyttor kan hänvisa till, se errors; behåll dem, eller avsluta ramverket och publicera ett nytt.",
            "The new content lacks %s things that initiatives and benefits may refer to, see errors; keep them, or retire the framework and publish a new one."),
    ADOPTION_DATE_MISSING(
            422,
            "%s räknas från dagen då ramverket antogs; ange adoptedOn.",
            "%s counts from the day that the framework was adopted; state adoptedOn."),
    LAST_DAY_TOO_EARLY(
            422, "Sista dagen %s ligger före %s, då det började.", "The last day %s lies before %s, when it began."),
    PERSPECTIVE_UNKNOWN(
            422, "Perspektivet %s finns inte i målramverket %s.", "There is no perspective %s in goal framework %s."),
    GOAL_UNKNOWN(422, "Målet %s finns inte i målramverket %s.", "There is no goal %s in goal framework %s."),
    INDICATOR_AREA_UNKNOWN(
            422,
            "Indikatorområdet %s finns inte i något gällande målramverk.",
            "There is no indicator area %s in any goal framework."),
    DIVISION_EXISTS(
            409, "Divisionen %s finns redan med andra uppgifter.", "Division %s exists with other particulars."),
    DIVISION_UNKNOWN(
            422, "Divisionen %s finns inte; registrera den först.", "There is no division %s; register it first."),
    UNIT_EXISTS(409, "Enheten %s finns redan med andra uppgifter.", "Unit %s exists with other particulars."),
    UNIT_UNKNOWN(422, "Enheten %s finns inte; registrera den först.", "There is no unit %s; register it first."),
    UNIT_OF_OTHER_DIVISION(422, "Enheten %s hör till divisionen %s.", "Unit %s belongs to division %s."),
    EXTERNAL_CODE_TAKEN(
            409,
            "En av koderna används redan för en annan division eller enhet: %s.",
            "One of the codes is used for another division or unit: %s."),
    EXTERNAL_CODE_UNKNOWN(404, "Koden %s finns inte här.", "There is no code %s here."),
    DIVISION_NOT_FOUND(404, "Divisionen %s finns inte.", "There is no division %s."),
    UNIT_NOT_FOUND(404, "Enheten %s finns inte.", "There is no unit %s."),
    DIVISION_CLOSED(
            409,
            "Divisionen %s är stängd efter %s och tar inte emot något nytt.",
            "Division %s is closed after %s and takes nothing new."),
    UNIT_CLOSED(
            409,
            "Enheten %s är stängd efter %s och tar inte emot något nytt.",
            "Unit %s is closed after %s and takes nothing new."),
    DIVISION_HAS_UNITS(
            409,
            "Divisionen %s har enheter som går vidare: %s; flytta eller stäng dem först.",
            "Division %s has units that go on: %s; move or close them first."),
    SUCCESSOR_NOT_ANOTHER(
            422,
            "%s kan inte gå upp i sig själv, och var och en som tar över anges en gång.",
            "%s cannot go into itself, and each that takes over is stated once."),
    PART_HISTORY_OUT_OF_ORDER(
            409,
            "%s ligger före den senaste ändringen av samma slag, som gäller från %s; ange den dagen eller en senare.",
            "%s lies before the latest change of the same kind, which holds from %s; state that day or a later one."),
    INDICATOR_EXISTS(
            409, "Indikatorn %s finns redan med en annan definition.", "Indicator %s exists with another definition."),
    INDICATOR_UNKNOWN(
            422, "Indikatorn %s finns inte; definiera den först.", "There is no indicator %s; define it first."),
    PLAUSIBLE_RANGE_EMPTY(
            422,
            "Det rimliga intervallets nedre gräns är större än dess övre.",
            "The plausible range's low bound is above its high one."),
    INDICATOR_NOT_FOUND(404, "Indikatorn %s finns inte.", "There is no indicator %s."),
    ID_OF_ANOTHER(
            422,
            "Innehållet har id %s men adressen gäller %s.",
            "The body has the id %s but the address is that of %s."),
    INDICATOR_MEANING_CHANGED(
            422,
            "Riktning, frekvens, enhet och skalans nivåer består mellan versioner, se errors; definiera en ny indikator för något annat.",
            "Direction, frequency, unit and the levels of the scale last from version to version, see errors; define a new indicator for something else."),
    SCALE_INVALID(
            422,
            "En ordinalskala har minst två nivåer i stigande ordning.",
            "An ordinal scale has at least two levels in ascending order."),
    SCALE_AGGREGATION(
            422,
            "Nivåer på en ordinalskala läggs ihop som LATEST, MAX eller MIN, inte %s och %s.",
            "Levels of an ordinal scale combine by LATEST, MAX or MIN, not %s and %s."),
    VALUE_NOT_ON_SCALE(
            422,
            "Värdet %s är ingen nivå på indikatorns skala %s.",
            "The value %s is no level of the indicator's scale %s."),

    // portfolios and forums
    FORUM_EXISTS(409, "Forumet %s finns redan med andra uppgifter.", "Forum %s exists with other particulars."),
    FORUM_NOT_FOUND(404, "Forumet %s finns inte.", "There is no forum %s."),
    FORUM_UNKNOWN(
            422,
            "Forumet %s finns inte eller är stängt; registrera det först.",
            "There is no forum %s, or it is closed; form it first."),
    FORUM_CLOSED(409, "Forumet %s är stängt efter %s.", "Forum %s is closed after %s."),
    FORUM_ADVISES(
            422,
            "Forumet %s är rådgivande och beslutar inte; ange det forum som beslutade.",
            "Forum %s advises and does not decide; state the forum that decided."),
    PORTFOLIO_EXISTS(
            409, "Portföljen %s finns redan med andra uppgifter.", "Portfolio %s exists with other particulars."),
    PORTFOLIO_NOT_FOUND(
            404, "Portföljen eller utvecklingsområdet %s finns inte.", "There is no portfolio or development area %s."),
    PORTFOLIO_UNKNOWN(
            422,
            "Portföljen %s finns inte eller är stängd; registrera den först.",
            "There is no portfolio %s, or it is closed; form it first."),
    DEVELOPMENT_AREA_UNKNOWN(
            422,
            "Utvecklingsområdet %s finns inte eller är stängt; registrera det först.",
            "There is no development area %s, or it is closed; form it first."),
    PORTFOLIO_CLOSED(409, "Portföljen %s är stängd efter %s.", "Portfolio %s is closed after %s."),
    PORTFOLIO_IS_NO_PART(
            422,
            "Portföljen %s kan inte ingå i en annan; bara utvecklingsområden kan det.",
            "Portfolio %s cannot be part of another; only development areas can."),
    MEETING_EXISTS(
            409,
            "Mötet %s är redan utlyst med andra uppgifter; ändra dagordningen i stället.",
            "Meeting %s has been called with other particulars; revise its agenda instead."),
    MEETING_NOT_FOUND(404, "Mötet %s finns inte.", "There is no meeting %s."),
    MEETING_HELD(
            409,
            "Mötet %s hölls %s; rätta protokollet i stället.",
            "Meeting %s was held on %s; correct its minutes instead."),
    MEETING_NOT_HELD(
            409,
            "Mötet %s den %s har inget protokoll än; lägg in det först.",
            "Meeting %s of %s has no minutes yet; record them first."),
    MEETING_CANCELLED(409, "Mötet %s är inställt; utlys ett nytt.", "Meeting %s has been called off; call a new one."),
    AGENDA_INVALID(
            422,
            "Dagordningen håller inte ihop: %s fel, se errors.",
            "The agenda is not consistent: %s faults, see errors."),
    AGENDA_ITEM_TWICE(422, "Insatsen %s står två gånger på dagordningen.", "Initiative %s is on the agenda twice."),
    MINUTES_INVALID(
            422,
            "Protokollet håller inte ihop: %s fel, se errors.",
            "The minutes are not consistent: %s faults, see errors."),
    DECISION_ON_OTHER_DAY(
            422,
            "Beslutet %s är fattat %s, inte på mötet den %s.",
            "Decision %s was taken on %s, not at the meeting of %s."),
    DECISION_TWICE(422, "Beslutet %s står två gånger i protokollet.", "Decision %s is in the minutes twice."),
    LESSON_EXISTS(
            409,
            "Lärdomen %s finns redan med annat innehåll; välj ett nytt id.",
            "Lesson %s exists with other content; choose a new id."),
    LESSON_EMPTY(
            422,
            "Ange vad som fungerade, vad som inte gjorde det, eller båda.",
            "State what worked, what did not, or both."),
    OWNERS_NOT_TWO(
            422,
            "Ägaren från verksamheten och ägaren från tekniken ska vara två olika.",
            "The owner from operations and the owner from technology are two different ones."),

    // initiatives
    INITIATIVE_EXISTS(
            409, "Insatsen %s finns redan med andra uppgifter.", "Initiative %s exists with other particulars."),
    INITIATIVE_UNKNOWN(404, "Insatsen %s finns inte.", "There is no initiative %s."),
    INITIATIVE_ENDED(409, "Insatsen %s är stoppad eller avvecklad.", "Initiative %s is stopped or decommissioned."),
    FOCUS_AREA_UNKNOWN(
            422, "Fokusområdet %s finns inte i målramverket %s.", "There is no focus area %s in goal framework %s."),
    DECISION_NOT_POSSIBLE(
            409,
            "Beslutet %s går inte att fatta nu: insatsen är i läget %s, %s.",
            "Decision %s cannot be taken now: the initiative is in stage %s, %s."),
    RECOMMENDATION_UNANSWERED(
            422,
            "Ange i answers vilken rekommendation beslutet svarar på, eller i deviation varför det inte svarar på någon.",
            "State in answers which recommendation the decision answers, or in deviation why it answers none."),
    HAND_OVER_OF_PILOT(
            409,
            "Insatsen är en pilot; besluta att skala upp den innan den lämnas över till förvaltning.",
            "The initiative is a pilot; decide to scale it up before it is handed over to operation."),
    DECISION_OUT_OF_ORDER(
            422,
            "Beslutet är daterat %s men steget före togs %s; ange den dagen eller en senare.",
            "The decision is dated %s but the step before it was taken on %s; state that day or a later one."),
    DEVIATION_REASON_MISSING(
            422,
            "Beslutet avviker från rekommendationen %s; ange skäl och befogenhet.",
            "The decision deviates from recommendation %s; state the reason and the authority."),
    NEXT_DECISION_POINT_BEFORE_DECISION(
            422, "Nästa beslutspunkt %s ligger före beslutet.", "The next decision point %s lies before the decision."),
    DECISION_UNKNOWN(404, "Beslutet %s finns inte.", "There is no decision %s."),
    NOT_AN_ADJUSTMENT(422, "Beslutet %s var inte att justera.", "Decision %s was not to adjust."),
    GATE_INCOMPLETE(
            422,
            "Effekt före insats: %s saker saknas innan insatsen får gå vidare; se errors.",
            "Effect before effort: %s things are missing before the initiative may go on; see errors."),

    // initiatives, complete
    CLASSIFICATION_OUT_OF_RANGE(
            422, "Informationsklassningens nivåer är 0–4.", "The levels of the information classification are 0–4."),
    TOO_MANY_ENTRIES(422, "Fältet %s får ha högst %s poster.", "Field %s takes at most %s entries."),
    AMOUNT_OUT_OF_BOUNDS(
            422,
            "Beloppet %s har för många siffror (högst 15 före och 6 efter decimaltecknet).",
            "The amount %s has too many digits (at most 15 before and 6 after the decimal point)."),
    AMOUNT_NEGATIVE(422, "Beloppet %s kan inte vara negativt.", "The amount %s is not negative."),
    ASSESSMENT_NOT_POSSIBLE(
            409,
            "Bedömning börjar efter behovsanalys; insatsen är i läget %s, %s.",
            "Assessment begins after needs analysis; the initiative is in stage %s, %s."),
    CALCULATION_INVALID(
            422, "Nyttokalkylen har %s fel; se errors.", "The benefit calculation has %s faults; see errors."),
    CALCULATION_MISSING(
            409,
            "Insatsen har ingen nyttokalkyl; lämna in en först.",
            "The initiative has no benefit calculation; submit one first."),
    YEAR_OUTSIDE_CALCULATION(
            422,
            "Året %s ligger utanför kalkylen, som gäller %s–%s.",
            "Year %s lies outside the calculation, which covers %s–%s."),
    YEAR_NOT_ENDED(422, "Året %s är inte slut och går inte att stänga.", "Year %s has not ended and cannot be closed."),
    YEAR_CLOSED(
            409,
            "Året %s är redan stängt med %s; ange skäl för att stänga det på nytt.",
            "Year %s is closed with %s already; state a reason to close it anew."),
    CLOSING_OWN_CALCULATION(
            403,
            "Du äger insatsen eller har lämnat in kalkylen; någon annan ska stänga året.",
            "You own the initiative or submitted the calculation; someone else has to close the year."),
    RISK_ASSESSMENT_INVALID(
            422, "Riskbedömningen har %s fel; se errors.", "The risk assessment has %s faults; see errors."),
    RISK_UNKNOWN(404, "Risken %s finns inte i bedömningen.", "There is no risk %s in the assessment."),
    RISK_ACCEPTED_BY_OWNER(
            403,
            "Du äger risken eller insatsen; någon annan ska acceptera det som återstår av risken.",
            "You own the risk or the initiative; someone else has to accept what remains of the risk."),
    AI_PROFILE_INVALID(422, "AI-profilen har %s fel; se errors.", "The AI profile has %s faults; see errors."),
    AI_NOT_USED(409, "Insatsen använder inte AI.", "The initiative does not use AI."),
    AI_USE_SUSPENDED(
            409,
            "Användningen av AI är redan avbruten sedan %s.",
            "The use of AI has been suspended since %s already."),
    AI_USE_NOT_SUSPENDED(409, "Användningen av AI är inte avbruten.", "The use of AI is not suspended."),
    RESUMED_BEFORE_SUSPENDED(
            422,
            "Användningen avbröts %s; den kan inte återupptas före det.",
            "The use was suspended on %s; it is not resumed before that."),
    COST_EXISTS(
            409,
            "Kostnaden %s finns redan med andra uppgifter; rätta den i stället.",
            "Cost %s exists with other particulars; correct it instead."),
    COST_UNKNOWN(404, "Kostnaden %s finns inte.", "There is no cost %s."),
    COST_PERIOD_TOO_SHORT(
            422,
            "%s är för kort; kostnader redovisas per månad, kvartal, tertial eller år.",
            "%s is too short; costs are stated per month, quarter, tertial or year."),
    COST_RETRACTED(409, "Kostnaden %s är borttagen.", "Cost %s is retracted."),
    INCIDENT_EXISTS(409, "Händelsen %s finns redan med andra uppgifter.", "Incident %s exists with other particulars."),
    INCIDENT_UNKNOWN(404, "Händelsen %s finns inte.", "There is no incident %s."),
    INCIDENT_CLOSED(
            409,
            "Händelsen %s är redan avslutad med andra uppgifter.",
            "Incident %s is closed with other particulars."),
    INCIDENT_CLOSED_BEFORE_IT_HAPPENED(
            422,
            "Händelsen inträffade %s; den kan inte avslutas före det.",
            "The incident happened on %s; it is not closed before that."),
    OPINION_EXISTS(409, "Yttrandet %s finns redan med annat innehåll.", "Opinion %s exists with other content."),
    DECISION_POINT_UNKNOWN(
            404,
            "Det finns ingen beslutspunkt den %s; planera den först.",
            "There is no decision point on %s; plan it first."),
    RECOMMENDATION_IN_FUTURE(
            422, "Rekommendationen gäller %s, som inte har varit.", "The recommendation is of %s, which has not been."),
    RECOMMENDATION_POSITION_UNKNOWN(
            422,
            "Rekommendationen gäller position %s, men loggen slutar vid %s; ange den position som rekommendationen visar.",
            "The recommendation is of position %s, but the log ends at %s; state the position that the recommendation shows."),
    RECOMMENDATION_POLICY_UNKNOWN(
            422,
            "Det finns ingen version %s av policyn; ange den version som rekommendationen visar.",
            "There is no version %s of the policy; state the version that the recommendation shows."),
    RECOMMENDATION_RULE_UNKNOWN(
            422,
            "Version %s av policyn har ingen regel %s; den har %s regler.",
            "Version %s of the policy has no rule %s; it has %s rules."),
    CARRIED_OUT_BEFORE_DECISION(
            422,
            "Beslutet fattades %s; justeringen kan inte vara genomförd före det.",
            "The decision was taken on %s; the adjustment is not carried out before that."),

    STREAM_UNKNOWN(
            404,
            "Det finns ingen ström %s; ange den som svar på kommandon gör, till exempel benefit:abc.",
            "There is no stream %s; state it as answers to commands do, for example benefit:abc."),
    EVENT_UNKNOWN(404, "Det finns ingen händelse med nummer %s.", "There is no event with number %s."),
    TEXT_NOT_REDACTABLE(
            422,
            "%s är ingen fri text i händelsen; ange en JSON-pekare till en text, till exempel /rationale.",
            "%s is no free text of the event; state a JSON pointer to a text, for example /rationale."),

    // benefits
    BENEFIT_EXISTS(409, "Nyttan %s finns redan med andra uppgifter.", "Benefit %s exists with other particulars."),
    BENEFIT_UNKNOWN(404, "Nyttan %s finns inte.", "There is no benefit %s."),
    BENEFIT_RETIRED(
            409,
            "Nyttan %s är avslutad och tar inte emot fler uppgifter.",
            "Benefit %s is retired and takes nothing more."),
    BENEFIT_WITHOUT_OWNER_OR_GOAL(
            422,
            "Nyttan ska höra till en insats eller till ett strategiskt effektmål.",
            "A benefit belongs to an initiative or to a strategic effect goal."),
    BENEFIT_WITHOUT_DIVISION(
            422, "Ange division eller enhet för nyttan.", "State a division or a unit for the benefit."),
    PRIMARY_NEUTRAL(
            422,
            "En primär nytta kan inte mätas med en neutral indikator (%s).",
            "A primary benefit cannot be measured by a neutral indicator (%s)."),
    SAFETY_CRITICAL_NOT_BALANCING(
            422,
            "Bara balanserande mått kan vara säkerhetskritiska.",
            "Only balancing measures can be safety-critical."),
    TARGET_ON_WRONG_SIDE(
            422,
            "Målvärdet %s innebär ingen förbättring från nollmätningen %s.",
            "Target %s is no improvement from baseline %s."),
    TARGET_OF_NEUTRAL(422, "En neutral indikator har inget målvärde.", "A neutral indicator has no target."),
    MILESTONES_OUT_OF_ORDER(
            422,
            "Målbanans delmål ska komma i datumordning och före måldatumet.",
            "Milestones of the trajectory come in order of date, before the target date."),
    MILESTONE_BEFORE_GO_LIVE(
            422,
            "Delmålet den %s ligger inte efter den planerade driftsättningen %s; ange en senare dag.",
            "The milestone on %s does not come after the planned go-live on %s; state a later day."),
    TARGET_BEFORE_BASELINE(
            422,
            "Måldatumet %s ligger före nollmätningens period %s; ange en senare dag.",
            "The target date %s lies before the baseline's period %s; state a later day."),
    EFFECT_BEFORE_GO_LIVE(
            422,
            "Tidigaste effekt %s ligger före den planerade driftsättningen %s; ange den dagen eller en senare.",
            "The earliest effect on %s lies before the planned go-live on %s; state that day or a later one."),
    MILESTONES_WITHOUT_TARGET(422, "En målbana behöver ett målvärde.", "A trajectory needs a target."),
    COMPARISON_BENEFIT_UNKNOWN(
            422,
            "Nyttan %s, som det ska jämföras med, finns inte; lägg in den först.",
            "There is no benefit %s to compare with; define it first."),
    COMPARED_WITH_ITSELF(
            422, "Nyttan kan inte jämföras med sig själv; ange en annan.", "A benefit is compared with another one."),
    CONTRIBUTION_OUT_OF_RANGE(
            422,
            "Bidragsandelen ska vara större än 0 och högst 1.",
            "The contribution share is above 0 and at most 1."),
    GO_LIVE_RECORDED(
            409,
            "Driftsättningen är redan registrerad till %s; ange skäl för att rätta den.",
            "Go-live is recorded on %s already; state a reason to correct it."),
    UNIT_NOT_OF_BENEFIT(
            422,
            "Nyttan mäts bara på enheten %s; %s hör inte till den.",
            "The benefit is measured in unit %s only; %s is not part of it."),
    REBASE_WITHOUT_CAUSE(422, "En ombasering behöver en känd orsak (cause).", "A rebase needs a known cause (cause)."),
    REBASE_WITHOUT_APPROVER(
            422, "Ange vem som har godkänt ombaseringen (approver).", "State who approved the rebase (approver)."),
    REBASE_APPROVED_BY_ASKER(
            403, "Någon annan än du ska godkänna ombaseringen.", "Someone other than you has to approve the rebase."),
    REBASE_EXISTS(409, "Det finns redan en ombasering den %s.", "There is a rebase on %s already."),

    // realised benefits
    REALISED_BENEFIT_EXISTS(
            409,
            "Hemtagningen %s finns redan med andra uppgifter; rätta den i stället.",
            "Realised benefit %s exists with other particulars; correct it instead."),
    REALISED_BENEFIT_UNKNOWN(404, "Hemtagningen %s finns inte.", "There is no realised benefit %s."),
    CLAIM_WITHOUT_SUBJECT(
            422,
            "Ange den nytta eller den insats som hemtagningen hör till.",
            "State the benefit or the initiative that the realised benefit belongs to."),
    CLAIM_CONTRADICTS_BENEFIT(
            422,
            "Fältet %s säger något annat än nyttan; ta bort det.",
            "Field %s says something else than the benefit; remove it."),
    CLAIM_TYPE_MISSING(
            422,
            "Ange slag av nytta (type) när hemtagningen hör till en hel insats.",
            "State the type of benefit when the realised benefit belongs to an initiative as a whole."),
    CLAIM_WITHOUT_BUDGET_LINE(
            422,
            "Ange budgetrad: varken hemtagningen eller nyttan har någon.",
            "State a budget line: neither the claim nor its benefit has one."),
    CLAIM_OF_QUALITATIVE(
            422,
            "En kvalitativ nytta går inte att hämta hem i kronor.",
            "A qualitative benefit cannot be realised in money."),
    CLAIM_PERIOD_TOO_SHORT(
            422,
            "%s är för kort; hemtagning redovisas per månad, kvartal, tertial eller år.",
            "%s is too short; realised benefits are stated per month, quarter, tertial or year."),
    CLAIM_EXISTS(
            409,
            "Samma nytta har redan en hemtagning på raden %s för %s, som överlappar; rätta den i stället.",
            "The same benefit has an overlapping claim on line %s for %s already; correct it instead."),
    CLAIMS_ABOVE_LINE_TOTAL(
            422,
            "Beloppet går inte ihop med raden %s för %s: hela förändringen är %s kr och andra har tagit upp %s kr.",
            "The amount does not fit line %s for %s: the whole change is SEK %s and others have claimed SEK %s."),
    CONTRIBUTION_SHARES_ABOVE_ONE(
            422,
            "Bidragsandelarna på budgetraden för perioden är tillsammans %s, alltså mer än hela effekten.",
            "The contribution shares on the budget line for the period are %s together, more than the whole effect."),
    AMOUNT_NOT_POSITIVE(422, "Beloppet %s ska vara större än noll.", "Amount %s is above zero."),
    CLAIM_NOT_OPEN(
            409, "Hemtagningen %s är i läget %s; det går inte.", "Realised benefit %s is %s; this is not possible."),
    CLAIM_NOT_VALIDATED(
            409,
            "Hemtagningen %s är inte validerad; bara validerade belopp kan återinvesteras.",
            "Realised benefit %s is not validated; only validated amounts can be reinvested."),
    CLAIM_REINVESTED(
            409,
            "%s kr av beloppet är återinvesterade; det går inte att ta tillbaka.",
            "SEK %s of the amount are reinvested; it cannot be taken back."),
    REINVESTED_ABOVE_VALIDATED(
            422,
            "Återinvesteringarna, %s kr, är mer än det validerade beloppet.",
            "The reinvestments, SEK %s, are more than the validated amount."),
    REINVESTMENT_EXISTS(
            409,
            "Återinvesteringen %s finns redan med andra uppgifter.",
            "Reinvestment %s exists with other particulars."),
    VALIDATING_OWN_CLAIM(
            403,
            "Du har själv tagit upp beloppet; någon annan ska granska det.",
            "You claimed the amount yourself; someone else has to review it."),

    // effect chains
    EFFECT_CHAIN_EXISTS(
            409, "Effektkedjan %s finns redan med andra uppgifter.", "Effect chain %s exists with other particulars."),
    EFFECT_CHAIN_UNKNOWN(404, "Effektkedjan %s finns inte.", "There is no effect chain %s."),
    EFFECT_CHAIN_ALREADY(409, "%s har redan en effektkedja.", "%s has an effect chain already."),
    EFFECT_CHAIN_WITHOUT_SUBJECT(
            422,
            "Ange den insats eller det målramverk som effektkedjan hör till.",
            "State the initiative or the goal framework that the effect chain belongs to."),
    EFFECT_CHAIN_CYCLE(422, "Länken sluter en cirkel: %s.", "The link closes a circle: %s."),
    CHAIN_LINK_BACKWARDS(
            422,
            "En länk leder framåt: aktivitet, stöd, tjänst, effekt, mål; inte från %s till %s.",
            "A link leads forward: activity, support, service, effect, goal; not from %s to %s."),
    CHAIN_LINK_UNKNOWN(404, "Det finns ingen länk från %s till %s.", "There is no link from %s to %s."),
    CHAIN_NODE_EXISTS(
            409,
            "Steget %s finns redan med andra uppgifter; ta bort det först.",
            "Step %s exists with other particulars; remove it first."),
    CHAIN_NODE_UNKNOWN(404, "Steget %s finns inte i effektkedjan.", "There is no step %s in the effect chain."),
    CHAIN_REFERENCE_MISPLACED(
            422, "Fältet %s hör bara till steg av slaget %s.", "Field %s belongs to steps of kind %s only."),
    CHAIN_TOO_LARGE(
            422,
            "En effektkedja har högst %s steg och %s länkar.",
            "An effect chain has at most %s steps and %s links."),

    // references
    PACKAGE_INVALID(
            422,
            "Utbytespaketet har inte den form som beskrivs: %s fel, se errors.",
            "The exchange package does not have the described form: %s faults, see errors."),
    PACKAGE_SCHEMA_NEWER(
            422,
            "Utbytespaketet har formatVersion %s, och den här installationen läser version %s. Uppgradera installationen, eller be"
                    + " avsändaren exportera med den äldre versionen.",
            "The exchange package has formatVersion %s, and this installation reads version %s. Upgrade the installation, or ask the"
                    + " sender to export with the older version."),
    REFERENCE_EXISTS(409, "Referensen %s finns redan med annat innehåll.", "Reference %s exists with other content."),
    REFERENCE_UNKNOWN(404, "Referensen %s finns inte.", "There is no reference %s."),
    REFERENCE_WITHDRAWN(409, "Referensen %s är återkallad.", "Reference %s has been withdrawn."),

    // measurements
    PERIOD_INVALID(
            400,
            "%s är ingen period; skriv till exempel 2026-03-15, 2026-W07, 2026-03, 2026-Q1, 2026-T1 eller 2026.",
            "%s is not a period; write for example 2026-03-15, 2026-W07, 2026-03, 2026-Q1, 2026-T1 or 2026."),
    PERIOD_WRONG_FREQUENCY(
            422,
            "%s är inte en period av slaget %s, som indikatorn mäts med.",
            "%s is not a period of the kind %s that the indicator is measured by."),
    PERIOD_IN_FUTURE(422, "Perioden %s har inte börjat.", "Period %s has not begun."),
    MEASUREMENT_EXISTS(
            409,
            "Det finns redan ett värde för %s; rätta det i stället.",
            "There is a value for %s already; correct it instead."),
    VALUE_AFTER_CLOSING(
            409,
            "Det som mäts stängde efter %s; värden för %s tas inte emot.",
            "What is measured closed after %s; values for %s are not taken."),
    MEASUREMENT_UNKNOWN(404, "Det finns inget värde för %s.", "There is no value for %s."),
    VALUE_IMPLAUSIBLE(
            422,
            "Värdet %s ligger utanför det rimliga intervallet (%s till %s). Stämmer det, ange skälet i confirmation.",
            "Value %s lies outside the plausible range (%s to %s). If it is right, state why in confirmation."),
    GROUP_OF_GROUP(
            422,
            "Nyttan mäts redan för en grupp (%s) och tar inte värden för andra grupper.",
            "The benefit is measured for one group (%s) and takes no values of other groups."),
    GROUP_NOT_OF_INDICATOR(
            422,
            "Nyttans indikator mäts inte per %s; den mäts per: %s. Revidera indikatorn eller ange en annan grupp.",
            "The benefit's indicator is not measured by %s; it is measured by: %s. Revise the indicator or state another group."),
    GROUPS_TOO_MANY(422, "En nytta mäts för högst %s grupper.", "A benefit is measured for at most %s groups."),
    DENOMINATOR_NOT_POSITIVE(422, "Nämnaren ska vara större än noll.", "The denominator is above zero."),
    SAMPLE_SIZE_NEGATIVE(
            422, "Antalet observationer kan inte vara negativt.", "The number of observations is not negative."),
    NOTHING_TO_VALIDATE(
            409, "Det finns inga värden till och med %s att validera.", "There are no values up to %s to validate."),

    // files
    IMPORT_UNKNOWN(404, "Importen %s finns inte.", "There is no import %s."),
    FILE_TOO_LARGE(413, "Filen är större än %s.", "The file is larger than %s."),
    FILE_ENCODING(422, "Filen är inte kodad som %s.", "The file is not encoded as %s."),
    FILE_HEADER(422, "Filens rubrikrad stämmer inte: %s", "The header of the file does not fit: %s"),
    FILE_UNREADABLE(422, "Filen går inte att läsa från rad %s: %s", "The file cannot be read from line %s: %s"),
    FILE_QUOTES(
            422,
            "Citattecknen stämmer inte på rad %s eller strax före: ett värde som börjar med citattecken ska också sluta med det.",
            "The quotes do not match on line %s or shortly before: a value that begins with a quote has to end with one."),
    FILE_HEADER_TWICE(422, "Kolumnen %s finns två gånger i rubrikraden.", "Column %s stands in the header twice."),
    FILE_ROW_ENDLESS(
            422,
            "Raden som börjar på rad %s är längre än %s MB; antagligen saknas ett citattecken.",
            "The row that begins on line %s is longer than %s MB; a quote is probably missing."),
    WORKBOOK_UNREADABLE(
            422,
            "Filen är ingen arbetsbok (.xlsx) som går att läsa, eller så är den skyddad med lösenord: %s",
            "The file is not a workbook (.xlsx) that can be read, or it is protected by a password: %s"),
    WORKBOOK_MACROS(
            422,
            "Arbetsböcker med makron tas inte emot; spara som .xlsx utan makron.",
            "Workbooks with macros are not taken; save it as .xlsx without macros."),
    WORKBOOK_TOO_LARGE(
            422,
            "Arbetsboken är större än %s när den packas upp; dela upp den eller skicka CSV.",
            "The workbook is larger than %s when it is unpacked; divide it or send CSV."),
    WORKBOOK_PACKED_TOO_TIGHT(
            422,
            "En del av arbetsboken är packad mer än %s gånger; skicka den som CSV.",
            "A part of the workbook is packed more than %s times; send it as CSV."),
    WORKBOOK_TOO_MANY_PARTS(422, "Arbetsboken har fler än %s delar.", "The workbook has more than %s parts."),
    WORKBOOK_TEXTS(
            422,
            "Arbetsboken har fler än %s olika texter eller mer än %s text; dela upp den eller skicka CSV.",
            "The workbook has more than %s different texts or more than %s of text; divide it or send CSV."),
    WORKBOOK_DTD(
            422,
            "Arbetsboken innehåller en dokumenttyp eller entiteter, som inte tas emot.",
            "The workbook has a document type or entities, which are not taken."),
    SHEET_UNKNOWN(422, "Det finns inget blad %s; bladen är: %s", "There is no sheet %s; the sheets are: %s"),
    CELL_FORMULA(
            422,
            "Cellen är en formel; klistra in dess värde i stället.",
            "The cell is a formula; paste its value instead."),
    CELL_ERROR(422, "Cellen visar ett fel: %s", "The cell shows an error: %s"),
    CELL_INVALID(422, "Cellens innehåll går inte att läsa: %s", "The content of the cell cannot be read: %s"),
    CELL_DAY(
            422,
            "Cellen visas som datum men är ingen hel dag från mars 1900: %s",
            "The cell is shown as a date but is no whole day from March 1900 on: %s"),
    CELL_PERCENT(
            422,
            "Cellen visas i procent men innehåller %s; skriv talet utan procentformat.",
            "The cell is shown in percent but holds %s; write the number without percent format."),
    CELL_TEXT_FOR_NUMBER(
            422,
            "%s är text i arbetsboken; gör om cellen till ett tal eller ange parametern decimal.",
            "%s is text in the workbook; make the cell a number or state parameter decimal."),
    ROW_TEXT_TOO_LONG(
            422, "Texten i kolumnen %s är längre än %s tecken.", "The text in column %s is longer than %s characters."),
    ROW_DAY(422, "%s är inget datum; skriv som 2026-03-15.", "%s is not a date; write it as 2026-03-15."),
    ROW_CHOICE(422, "%s är inget av %s.", "%s is none of %s."),
    ROW_MILESTONE(
            422,
            "%s är inget delmål; skriv som 2027-06-30: 80, med | mellan flera.",
            "%s is not a milestone; write it as 2027-06-30: 80, with | between several."),
    ROW_COLUMN_OF_OTHER_KIND(
            422,
            "Kolumnen %s hör inte till en rad av slaget %s; töm cellen.",
            "Column %s does not belong to a row of kind %s; empty the cell."),
    FILE_TOO_MANY_ROWS(422, "Filen har fler än %s rader; dela upp den.", "The file has more than %s rows; divide it."),
    ROW_COLUMNS(422, "Raden har %s kolumner men rubrikraden har %s.", "The row has %s columns but the header has %s."),
    ROW_NUMBER(
            422, "%s är inget tal med %s som decimaltecken.", "%s is not a number with %s as its decimal separator."),
    ROW_VALUE_MISSING(422, "Kolumnen %s är tom.", "Column %s is empty."),
    BENEFIT_AMBIGUOUS(
            422,
            "Flera nyttor mäter %s vid %s; ange nyttans id.",
            "Several benefits measure %s at %s; state the id of the benefit."),
    BENEFIT_NOT_FOUND_BY_UNIT(422, "Ingen nytta mäter %s vid %s.", "No benefit measures %s at %s."),

    // policies
    POLICY_EXISTS(
            409,
            "Policyns version %s finns redan; publicera ändringar som en ny version.",
            "Version %s of the policy exists; publish changes as a new version."),
    POLICY_NOT_FOUND(404, "Policyn har ingen version %s.", "There is no version %s of the policy."),
    POLICY_VERSION_SKIPPED(
            422,
            "Version %s kan inte publiceras innan version %s finns; versioner räknas uppåt en i taget.",
            "Version %s cannot be published before version %s; versions count upwards one at a time."),
    POLICY_INVALID(
            422,
            "Policyn håller inte ihop: %s fel, se errors.",
            "The policy is not consistent: %s faults, see errors."),
    POLICY_ADOPTED(
            409,
            "Policyns version %s är redan antagen från %s; dra tillbaka den eller publicera en ny version.",
            "Version %s of the policy is adopted from %s already; withdraw it or publish a new version."),
    POLICY_WITHDRAWN(
            409,
            "Policyns version %s är tillbakadragen; publicera en ny version.",
            "Version %s of the policy is withdrawn; publish a new version."),
    POLICY_UNCHECKED(
            422,
            "Version %s måste först prövas mot det som har varit; ange prövningens position och digest (check).",
            "Version %s first has to be checked against the past; state the position and digest of that check (check)."),
    POLICY_CHECK_NOT_POSSIBLE(
            422,
            "Prövningen kan inte stämma: den ska jämföra med en annan version än %s och inte ligga efter %s.",
            "The check cannot be right: it compares with another version than %s and does not lie after %s."),
    POLICY_FROM_TOO_EARLY(
            422,
            "Policyn kan börja gälla tidigast dagen efter %s, så att inget som redan har sagts ändras.",
            "The policy can take effect on the day after %s at the earliest, so that nothing that was said already changes."),
    POLICY_IN_FORCE(
            409,
            "Policyns version %s gäller sedan %s; anta en annan version i stället.",
            "Version %s of the policy is in force since %s; adopt another version instead.");

    private final int status;
    private final String sv;
    private final String en;

    Rule(int status, String sv, String en) {
        this.status = status;
        this.sv = sv;
        this.en = en;
    }

    /** Stable code in kebab-case, the last part of the problem's type. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** HTTP status that goes with it. */
    public int status() {
        return status;
    }

    /** The Swedish sentence, a format for the refusal's arguments. */
    public String sv() {
        return sv;
    }

    /** The English sentence, a format for the refusal's arguments. */
    public String en() {
        return en;
    }
}

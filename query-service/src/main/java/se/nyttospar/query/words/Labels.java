package se.nyttospar.query.words;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.nyttospar.events.LocalText;

/** Codes in the words of people. */
public final class Labels {
    private static final Map<String, LocalText> WORDS = Map.ofEntries(
            word("ACTIVITY", "Aktivitet", "Activity"),
            word("SUPPORT", "Stöd", "Support"),
            word("SERVICE", "Tjänst", "Service"),
            word("EFFECT", "Effekt", "Effect"),
            word("GOAL", "Mål", "Goal"),
            word("PERSPECTIVE", "Målperspektiv", "Perspective"),
            word("STRATEGIC_GOAL", "Strategiskt mål", "Strategic goal"),
            word("EFFECT_GOAL", "Effektmål", "Effect goal"),
            word("PRIMARY", "Primär", "Primary"),
            word("SECONDARY", "Sekundär", "Secondary"),
            word("BALANCING", "Balanserande", "Balancing"),
            word("ADOPTION", "Användning", "Adoption"),
            word("NO_DATA", "Inga värden", "No values"),
            word("IMPROVED_SUSTAINED", "Varaktigt bättre", "Better, sustained"),
            word("WORSE_SUSTAINED", "Varaktigt sämre", "Worse, sustained"),
            word("CONFLICT", "Motstridigt", "Conflicting"),
            word("IMPROVING", "Blir bättre", "Improving"),
            word("WORSENING", "Blir sämre", "Worsening"),
            word("NO_SIGNAL", "Ingen säker förändring", "No certain change"),
            word("AHEAD", "Före plan", "Ahead of plan"),
            word("ON_TRACK", "Enligt plan", "On track"),
            word("BEHIND", "Efter plan", "Behind plan"),
            word("OFF_TRACK", "Långt efter plan", "Off track"),
            word("REVERSE", "Åt fel håll", "The wrong way"),
            word("NA", "Går inte att säga", "Not applicable"),
            word("PASS", "Når målet", "Meets the target"),
            word("HIT_MISS", "Når målet ibland", "Hits and misses"),
            word("FAIL", "Når inte målet", "Fails the target"),
            word("FRESH", "Aktuell", "Fresh"),
            word("LATE", "Sen", "Late"),
            word("STALE", "Inaktuell", "Stale"),
            word("ABANDONED", "Övergiven", "Abandoned"),
            word("START", "Starta", "Start"),
            word("CONTINUE", "Fortsätta", "Continue"),
            word("SCALE_UP", "Skala upp", "Scale up"),
            word("ADJUST", "Justera", "Adjust"),
            word("PAUSE", "Pausa", "Pause"),
            word("RESUME", "Återuppta", "Resume"),
            word("HAND_OVER", "Lämna över till förvaltning", "Hand over"),
            word("STOP", "Avsluta", "Stop"),
            word("DECOMMISSION", "Avveckla", "Decommission"),
            word("ACCEPT_UNPRICED", "Godta oprissatt nytta", "Accept unpriced benefit"),
            word("CONTINUE_MEASURING", "Fortsätta mäta", "Continue measuring"),
            word("AGREES", "Följer", "Agrees"),
            word("DEVIATES", "Avviker", "Deviates"),
            word("NONE", "Ingen rekommendation", "No recommendation"),
            word("DECISION", "Beslut mot rekommendation", "Decision against recommendation"),
            word("WORSE", "Försämring", "Worse"),
            word("BEHIND_PLAN", "Efter plan", "Behind plan"),
            word("OVERDUE", "Värden saknas", "Values overdue"),
            word("NEEDS_ANALYSIS", "Behovsanalys", "Needs analysis"),
            word("ASSESSMENT", "Bedömning", "Assessment"),
            word("PILOT", "Pilot", "Pilot"),
            word("ROLLOUT", "Breddinförande", "Rollout"),
            word("OPERATION", "Förvaltning", "Operation"),
            word("DECOMMISSIONED", "Avvecklad", "Decommissioned"),
            word("PROHIBITED", "Förbjuden", "Prohibited"),
            word("HIGH_RISK_ANNEX_I", "Hög risk, bilaga I", "High-risk, Annex I"),
            word("HIGH_RISK_ANNEX_III", "Hög risk, bilaga III", "High-risk, Annex III"),
            word("ANNEX_III_EXEMPT", "Bilaga III, undantagen", "Annex III, exempt"),
            word("TRANSPARENCY", "Transparenskrav", "Transparency"),
            word("MINIMAL", "Minimal risk", "Minimal risk"),
            word("PROVIDER", "Leverantör", "Provider"),
            word("DEPLOYER", "Tillhandahållare", "Deployer"),
            word("IMPORTER", "Importör", "Importer"),
            word("DISTRIBUTOR", "Distributör", "Distributor"),
            word("PRODUCT_MANUFACTURER", "Produkttillverkare", "Product manufacturer"));

    private Labels() {}

    private static Map.Entry<String, LocalText> word(String code, String sv, String en) {
        return Map.entry(code, new LocalText(sv, en));
    }

    /** The word for a code; the code itself where it has none; nothing for nothing. */
    public static @Nullable String of(@Nullable Object code, Language language) {
        if (code == null) {
            return null;
        }
        LocalText word = WORDS.get(code.toString());
        return word == null ? code.toString() : language.of(word);
    }
}

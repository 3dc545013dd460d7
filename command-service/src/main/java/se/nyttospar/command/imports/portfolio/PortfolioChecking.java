package se.nyttospar.command.imports.portfolio;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.nyttospar.command.benefit.BenefitState;
import se.nyttospar.command.benefit.Promises;
import se.nyttospar.command.imports.job.ImportKind;
import se.nyttospar.command.imports.job.StagedRow;
import se.nyttospar.command.imports.job.Tally;
import se.nyttospar.command.initiative.InitiativeState;
import se.nyttospar.command.initiative.Proposals;
import se.nyttospar.command.refusal.Refusal;
import se.nyttospar.command.request.Circumstances;

/** Says what recording a list would lead to. Benefits find the initiatives that the same list proposes. */
final class PortfolioChecking implements ImportKind.Checking {

    private final Proposals proposals;
    private final Promises promises;
    private final Map<String, InitiativeState> proposed = new HashMap<>();
    private String benefitId = "";
    private BenefitState benefit = new BenefitState.Undefined();

    PortfolioChecking(Proposals proposals, Promises promises) {
        this.proposals = proposals;
        this.promises = promises;
    }

    @Override
    public void check(List<StagedRow> rows, Circumstances circumstances, Tally tally) {
        for (StagedRow row : rows) {
            Statement statement = Statement.read(row);
            try {
                boolean changed = switch (statement.kind()) {
                    case INITIATIVE -> propose(statement, circumstances);
                    case BENEFIT -> define(statement, circumstances);
                };
                if (changed) {
                    tally.record();
                } else {
                    tally.leave();
                }
            } catch (Refusal refusal) {
                tally.refuse(row.line(), PortfolioKind.column(refusal), refusal);
            }
        }
    }

    private boolean propose(Statement statement, Circumstances circumstances) {
        InitiativeState before = initiative(statement.id());
        InitiativeState after = proposals.after(statement.id(), statement.body(), before, circumstances);
        proposed.put(statement.id(), after);
        return after != before;
    }

    private boolean define(Statement statement, Circumstances circumstances) {
        if (!statement.id().equals(benefitId)) {
            benefitId = statement.id();
            benefit = promises.now(benefitId);
        }
        BenefitState before = benefit;
        benefit = promises.after(benefitId, statement.body(), this::initiative, before, circumstances);
        return benefit != before;
    }

    private InitiativeState initiative(String id) {
        InitiativeState known = proposed.get(id);
        return known == null ? proposals.now(id) : known;
    }
}

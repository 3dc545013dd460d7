package se.nyttospar.command.imports.measurement;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.stereotype.Component;
import se.nyttospar.command.benefit.Promises;
import se.nyttospar.command.directory.Definitions;
import se.nyttospar.command.directory.Directory;
import se.nyttospar.command.imports.file.Declared;
import se.nyttospar.command.imports.file.Field;
import se.nyttospar.command.imports.file.Header;
import se.nyttospar.command.imports.job.ImportJob;
import se.nyttospar.command.imports.job.ImportKind;
import se.nyttospar.command.imports.job.ImportProperties;
import se.nyttospar.command.imports.job.Progress;
import se.nyttospar.command.imports.job.Template;
import se.nyttospar.command.request.CircumstancesParameter;
import se.nyttospar.command.request.Receipt;

/** Files of measured values. */
@Component
class MeasurementKind implements ImportKind {

    private final Promises promises;
    private final CommandGateway gateway;
    private final Progress progress;
    private final Directory directory;
    private final Definitions definitions;
    private final int rowsAtATime;

    MeasurementKind(
            Promises promises,
            CommandGateway gateway,
            Progress progress,
            Directory directory,
            Definitions definitions,
            ImportProperties properties) {
        this.promises = promises;
        this.gateway = gateway;
        this.progress = progress;
        this.directory = directory;
        this.definitions = definitions;
        this.rowsAtATime = properties.rowsPerTransaction();
    }

    @Override
    public String name() {
        return "MEASUREMENTS";
    }

    @Override
    public String path() {
        return "measurement-imports";
    }

    @Override
    public Collection<? extends Field> fields() {
        return List.of(MeasurementField.values());
    }

    @Override
    public Set<String> options() {
        return Set.of(
                PeriodForm.OPTION,
                ImplausibleRows.OPTION,
                BenefitLookup.INDICATOR_OPTION,
                BenefitLookup.UNIT_SYSTEM_OPTION);
    }

    @Override
    public void check(Declared declared) {
        PeriodForm.of(declared);
        ImplausibleRows.of(declared);
    }

    @Override
    public void checkHeader(Header header, Declared declared) {
        header.require(MeasurementField.PERIOD);
        header.require(MeasurementField.VALUE);
        boolean byUnit = header.has(MeasurementField.UNIT)
                && (declared.option(BenefitLookup.INDICATOR_OPTION) != null || header.has(MeasurementField.INDICATOR));
        if (!byUnit) {
            header.require(MeasurementField.BENEFIT);
        }
    }

    @Override
    public Reading reading(Declared declared) {
        return new MeasurementReading(declared, new BenefitLookup(declared, directory, definitions));
    }

    @Override
    public Checking checking(ImportJob job) {
        return new MeasurementChecking(promises, warnings(job));
    }

    @Override
    public Recording recording(ImportJob job) {
        RowWarnings warnings = warnings(job);
        return (rows, circumstances) -> {
            Receipt receipt = new Receipt(null);
            gateway.sendAndWait(new GenericCommandMessage<>(
                    new RecordRows(job.id(), rows, warnings),
                    Map.of(Receipt.KEY, receipt, CircumstancesParameter.KEY, circumstances)));
            if (receipt.answer() != null) {
                progress.position(job.id(), receipt.answer().position());
            }
        };
    }

    @Override
    public int rowsAtATime() {
        return rowsAtATime;
    }

    private RowWarnings warnings(ImportJob job) {
        return new RowWarnings(job.declared(), directory, definitions);
    }

    @Override
    public Template template() {
        return MeasurementTemplate.TEMPLATE;
    }
}

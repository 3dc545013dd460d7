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
import se.nyttospar.command.directory.ExternalCodes;
import se.nyttospar.command.directory.IndicatorDirectory;
import se.nyttospar.command.directory.LastDays;
import se.nyttospar.command.imports.file.Declared;
import se.nyttospar.command.imports.file.Field;
import se.nyttospar.command.imports.file.Header;
import se.nyttospar.command.imports.job.ImportJob;
import se.nyttospar.command.imports.job.ImportKind;
import se.nyttospar.command.imports.job.ImportProperties;
import se.nyttospar.command.imports.job.Template;
import se.nyttospar.command.request.CircumstancesParameter;

/** Files of measured values. */
@Component
class MeasurementKind implements ImportKind {

    private final Promises promises;
    private final CommandGateway gateway;
    private final Directory directory;
    private final ExternalCodes codes;
    private final LastDays lastDays;
    private final Definitions definitions;
    private final IndicatorDirectory indicators;
    private final int rowsAtATime;

    MeasurementKind(
            Promises promises,
            CommandGateway gateway,
            Directory directory,
            ExternalCodes codes,
            LastDays lastDays,
            Definitions definitions,
            IndicatorDirectory indicators,
            ImportProperties properties) {
        this.promises = promises;
        this.gateway = gateway;
        this.directory = directory;
        this.codes = codes;
        this.lastDays = lastDays;
        this.definitions = definitions;
        this.indicators = indicators;
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
        return new MeasurementReading(declared, new BenefitLookup(declared, directory, codes, lastDays, definitions));
    }

    @Override
    public Checking checking(ImportJob job) {
        return new MeasurementChecking(promises, expectations(job));
    }

    @Override
    public Recording recording(ImportJob job) {
        Expectations expectations = expectations(job);
        return (rows, circumstances) -> gateway.sendAndWait(new GenericCommandMessage<>(
                new RecordRows(job.id(), rows, expectations), Map.of(CircumstancesParameter.KEY, circumstances)));
    }

    @Override
    public int rowsAtATime() {
        return rowsAtATime;
    }

    private Expectations expectations(ImportJob job) {
        return new Expectations(job.declared(), indicators);
    }

    @Override
    public Template template() {
        return MeasurementTemplate.TEMPLATE;
    }
}

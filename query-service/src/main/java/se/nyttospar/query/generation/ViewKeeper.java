package se.nyttospar.query.generation;

import java.time.Duration;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import se.nyttospar.query.generation.Generation.State;

/**
 * Sees to it that what the table of generations says is what this instance does: fills live generations and rebuilds, swaps a
 * finished rebuild in, drops what was replaced. A rebuild goes on after a crash because it is nothing but a row there.
 */
public final class ViewKeeper implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(ViewKeeper.class);
    private static final long WHILE_REBUILDING_MILLIS = 100;
    private static final Duration STOP = Duration.ofSeconds(10);

    private final Map<String, Projection> projections = new LinkedHashMap<>();
    private final Generations generations;
    private final Fillings fillings;
    private final ViewsProperties views;
    private final Map<String, Filling> running = new ConcurrentHashMap<>();
    private final SynchronousQueue<String> woken = new SynchronousQueue<>();
    private final AtomicBoolean wanted = new AtomicBoolean();
    private volatile @Nullable Thread thread;

    ViewKeeper(List<Projection> projections, Generations generations, Fillings fillings, ViewsProperties views) {
        projections.forEach(projection -> this.projections.put(projection.view(), projection));
        this.generations = generations;
        this.fillings = fillings;
        this.views = views;
    }

    /** Begins a rebuild of the view, or finds the one that runs. Empty when there is no such view. */
    public Optional<Generation> rebuild(String view) {
        Projection projection = projections.get(view);
        if (projection == null) {
            return Optional.empty();
        }
        Generation begun = generations.rebuild(projection);
        woken.offer(view);
        return Optional.of(begun);
    }

    /** Applies parked events of a stream again; false when one still fails or this instance does not fill that generation. */
    public boolean retry(String processor, String stream) {
        Filling filling = running.get(processor);
        return filling != null && filling.retry(stream);
    }

    /** Records of the topic that a generation has not read, or -1 while unknown. */
    public long remaining(String processor) {
        Filling filling = running.get(processor);
        return filling == null ? -1 : filling.remaining();
    }

    /** How the oldest generation of a view here, the one that answers, gets on; empty when this instance fills none. */
    public Optional<Standing> standing(String view) {
        return running.values().stream()
                .filter(filling -> filling.generation().view().equals(view))
                .min(Comparator.comparingInt(filling -> filling.generation().number()))
                .map(Filling::standing);
    }

    /** How often the broker could not be read since this instance started. */
    public long feedFailures() {
        return fillings.feedFailures();
    }

    @Override
    public void start() {
        wanted.set(true);
        thread = Thread.ofPlatform().name("view-keeper").start(this::keep);
    }

    @Override
    public void stop() {
        wanted.set(false);
        Thread keeping = thread;
        if (keeping != null) {
            keeping.interrupt();
            join(keeping);
        }
        running.values().parallelStream().forEach(Filling::stop);
        running.clear();
        thread = null;
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    private static void join(Thread keeping) {
        try {
            if (!keeping.join(STOP)) {
                LOG.warn("The views are left as they are");
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void keep() {
        boolean rebuilding = false;
        while (wanted.get()) {
            running.values().forEach(Filling::note);
            try {
                rebuilding = look();
            } catch (RuntimeException e) {
                if (!wanted.get()) {
                    return;
                }
                LOG.warn("The generations of the views could not be looked after; trying again", e);
            }
            try {
                woken.poll(
                        rebuilding
                                ? WHILE_REBUILDING_MILLIS
                                : views.checkEvery().toMillis(),
                        TimeUnit.MILLISECONDS);
            } catch (InterruptedException _) {
                return;
            }
        }
    }

    private boolean look() {
        projections.values().forEach(generations::provide);
        List<Generation> all = generations.all();
        List<Generation> fillable = all.stream().filter(this::fillable).toList();
        running.values().stream()
                .filter(filling -> fillable.stream()
                        .noneMatch(generation -> generation
                                .processor()
                                .equals(filling.generation().processor())))
                .toList()
                .forEach(this::stopFilling);
        fillable.forEach(this::startFilling);
        running.values().forEach(Filling::revive);
        all.stream().filter(generation -> generation.state() == State.BUILDING).forEach(this::finish);
        generations.dropRetired(views.dropAfter());
        return all.stream().anyMatch(generation -> generation.state() == State.BUILDING);
    }

    /** Rows of another shape than this version writes are left alone: they answer nothing and are replaced. */
    private boolean fillable(Generation generation) {
        Projection projection = projections.get(generation.view());
        return projection != null && generation.state() != State.RETIRED && generation.shape() == projection.shape();
    }

    private void startFilling(Generation generation) {
        running.computeIfAbsent(generation.processor(), _ -> {
            Projection projection = Objects.requireNonNull(projections.get(generation.view()));
            Filling filling = fillings.filling(generation, projection, wanted);
            filling.start();
            return filling;
        });
    }

    private void stopFilling(Filling filling) {
        running.remove(filling.generation().processor());
        filling.stop();
    }

    private void finish(Generation building) {
        if (remaining(building.processor()) >= 0 && generations.swap(building)) {
            LOG.info("{} is now answered from generation {}", building.view(), building.number());
        }
    }
}

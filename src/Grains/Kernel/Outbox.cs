using System.Collections.Immutable;
using System.Diagnostics;
using ChiBo.Contracts.Grains.Kernel;
using Orleans.Runtime;

namespace ChiBo.Grains.Kernel;

/// <summary>
/// What an aggregate owes the bus: facts, each once, and the newest snapshot, at most one a second and when the silo's
/// <see cref="SnapshotPace"/> has a place for it. It empties only when the bus has taken it; a reminder set before the debt is
/// stored wakes a grain that still owes.
/// </summary>
internal sealed class Outbox(IGrainBase grain, AggregateServices services, IOutboxSource source)
{
    private static readonly TimeSpan SnapshotInterval = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan FlushDelay = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan LongestRetry = TimeSpan.FromSeconds(30);

    private readonly DebtReminder _reminder = new(grain);
    private ImmutableArray<OwedMessage> _owed = [];
    private ActivityContext _cause;
    private IGrainTimer? _timer;
    private bool _publishing;
    private long _announced;
    private int _failures;
    private long _lastSnapshotAt = long.MinValue;
    private long? _placeAt;
    private bool _awaitsTurn;

    /// <summary>How many of the oldest facts cannot be read: the others go on, and the next activation tries them again.</summary>
    private int _stuck;

    /// <summary>The version whose snapshot cannot be made.</summary>
    private long _unfit;

    /// <summary>The version whose snapshot the bus has taken.</summary>
    public long SnapshotVersion { get; private set; }

    /// <summary>The facts that the bus has not taken, oldest first.</summary>
    public ImmutableArray<OwedMessage> Owed => _owed;

    /// <summary>The stored record says that something is owed that the bus has taken.</summary>
    public bool IsDirty { get; private set; }

    public void Load(AggregateRecord record)
    {
        (_owed, SnapshotVersion) = (record.Outbox, record.SnapshotVersion);
        if (!_owed.IsEmpty || SnapshotVersion < record.Version) Schedule(TimeSpan.Zero);
    }

    /// <summary>Before a debt is stored: whoever kills the process after that, the reminder comes.</summary>
    public Task RemindBeforeOwing(long version)
    {
        _announced = version;
        return _reminder.Set();
    }

    /// <summary>What the record must hold when these facts are stored with it.</summary>
    public ImmutableArray<OwedMessage> BeginStore(ImmutableArray<OwedMessage> facts) => _owed.AddRange(facts);

    /// <summary>The record is stored: the facts may be known.</summary>
    public void EndStore(ImmutableArray<OwedMessage> facts, ActivityContext cause) => (_owed, _cause) = (_owed.AddRange(facts), cause);

    /// <summary>Publishes what is owed, oldest first; on a fault tries again later.</summary>
    public async Task Publish()
    {
        if (_publishing) return;
        _publishing = true;
        using var span = GrainTelemetry.BeginPublish(_cause);
        try
        {
            TimeSpan wait;
            do
            {
                await PublishFacts();
                wait = await PublishSnapshot();
            }
            while (_owed.Length > _stuck);
            if (wait <= TimeSpan.Zero) _failures = 0; // whoever only waits for a turn has not succeeded
            if (wait > TimeSpan.Zero) Await(wait);
            else if (IsDirty) Schedule(FlushDelay, Settle);
        }
        catch (Exception fault)
        {
            GrainTelemetry.NotPublished();
            services.Log.NotPublished(fault, grain.GrainContext.GrainId.Key.ToString() ?? "", _owed.Length);
            Schedule(TimeSpan.FromMilliseconds(Math.Min(200 << Math.Min(_failures++, 10), LongestRetry.TotalMilliseconds)));
        }
        finally
        {
            _publishing = false;
        }
    }

    /// <summary>Sends the newest snapshot and the given facts whether they were sent before or not.</summary>
    /// <exception cref="NotTakenException">The bus did not take them, or not all.</exception>
    public async Task PublishAgain(IEnumerable<object> facts, long version)
    {
        var key = grain.GrainContext.GrainId.Key.ToString()!;
        var n = 0;
        try
        {
            foreach (var fact in facts)
                await services.Bus.Publish(fact, MessageId.From($"{key}@{version}.again.{n++}"), CancellationToken.None);
            var current = source.StoredVersion;
            if (source.Snapshot() is { } whole)
                await services.Bus.Publish(whole, MessageId.From($"{key}@{current}.again"), CancellationToken.None);
        }
        catch (Exception fault)
        {
            GrainTelemetry.NotPublished();
            services.Log.NotPublished(fault, key, n);
            throw new NotTakenException(key);
        }
    }

    /// <summary>The reminder's tick.</summary>
    public async Task Wake()
    {
        _reminder.Came();
        (_unfit, _stuck) = (0, 0);
        await Publish();
        if (!IsDirty && !Owes()) await _reminder.Clear();
    }

    private async Task PublishFacts()
    {
        while (_owed.Length > _stuck)
        {
            var next = _owed[_stuck];
            if (TryRead(next) is not { } message)
            {
                _stuck++;
                continue;
            }

            await services.Bus.Publish(message, MessageId.From(next.Id), CancellationToken.None);
            _owed = _owed.RemoveAt(_stuck);
            IsDirty = true;
        }
    }

    /// <summary>Null for a fact that cannot be read: it stays in the record, and stops no other.</summary>
    private object? TryRead(OwedMessage owed)
    {
        try
        {
            var message = services.Messages.Read(owed);
            services.Aside?.Taken($"{Key}#{owed.Id}");
            return message;
        }
        catch (Exception fault)
        {
            SetAside($"{Key}#{owed.Id}", fault);
            return null;
        }
    }

    private void SetAside(string record, Exception fault)
    {
        GrainTelemetry.NotPublished();
        services.Log.SetAside(fault, record);
        services.Aside?.Note(record, fault);
    }

    private string Key => grain.GrainContext.GrainId.Key.ToString() ?? "";

    /// <summary>Sends the newest snapshot when its turn has come; it is made only then, because it is the whole state.</summary>
    /// <returns>How long it still has to wait; zero when the bus has it.</returns>
    private async Task<TimeSpan> PublishSnapshot()
    {
        while (source.StoredVersion is var version && version > SnapshotVersion && version != _unfit)
        {
            var now = services.Clock.GetTimestamp();
            if (UntilItsTurn(now) is { Ticks: > 0 } wait) return wait;
            (_lastSnapshotAt, _placeAt) = (now, null);
            if (!TryMake(version, out var whole) || whole is null) break;
            await services.Bus.Publish(whole, MessageId.From($"{grain.GrainContext.GrainId.Key}@{version}"), CancellationToken.None);
            (SnapshotVersion, IsDirty) = (version, true);
        }

        return TimeSpan.Zero;
    }

    /// <summary>
    /// A snapshot that cannot be made is not asked for again until the aggregate changes, or its reminder comes.
    /// </summary>
    private bool TryMake(long version, out object? whole)
    {
        try
        {
            whole = source.Snapshot();
            services.Aside?.Taken(Key);
            return true;
        }
        catch (Exception fault)
        {
            (whole, _unfit) = (null, version);
            SetAside(Key, fault);
            return false;
        }
    }

    /// <summary>A second after the last one it takes a place, and keeps it until it is sent.</summary>
    private TimeSpan UntilItsTurn(long now)
    {
        var rest = _lastSnapshotAt == long.MinValue
            ? TimeSpan.Zero
            : SnapshotInterval - services.Clock.GetElapsedTime(_lastSnapshotAt, now);
        if (rest > TimeSpan.Zero) return rest;
        var placeAt = _placeAt ??= services.Pace.TakePlace(now);
        return services.Clock.GetElapsedTime(now, placeAt);
    }

    /// <summary>Whoever stores meanwhile waits for the same turn.</summary>
    private void Await(TimeSpan turn)
    {
        if (_awaitsTurn) return;
        Schedule(turn);
        _awaitsTurn = true;
    }

    private async Task Settle()
    {
        await Publish();
        if (!IsDirty || Owes()) return;
        IsDirty = false;
        await source.Flush();
        if (!Owes()) await _reminder.Clear();
    }

    /// <summary>Whether the bus lacks something that is stored or about to be.</summary>
    private bool Owes() =>
        !_owed.IsEmpty || _announced > source.StoredVersion
        || (source.StoredVersion is var version && version > SnapshotVersion
            && (version == _unfit || !TryMake(version, out var whole) || whole is not null));

    private void Schedule(TimeSpan due) => Schedule(due, Publish);

    private void Schedule(TimeSpan due, Func<Task> work)
    {
        _timer?.Dispose();
        _awaitsTurn = false;
        _timer = grain.RegisterGrainTimer(
            () =>
            {
                _awaitsTurn = false;
                return work();
            },
            new GrainTimerCreationOptions(due, Timeout.InfiniteTimeSpan) { Interleave = true, KeepAlive = true });
    }
}

using ChiBo.Domain.Kernel;
using ChiBo.Domain.Meetings;
using ChiBo.Grains.Kernel;
using ChiBo.Standalone.Demo;

namespace ChiBo.Standalone.History;

/// <summary>A meeting of the past: each order is given at its time, and none may be refused.</summary>
internal sealed class PastMeeting(ScopePath id, DateTimeOffset start)
{
    private readonly RecordedAggregate<MeetingState, MeetingEvent> _record = new();

    public ScopePath Id => id;

    /// <summary>That it belongs to.</summary>
    public Month Month { get; } = MeetingName.TryParse(id, out var name) ? name.Month : default;

    public MeetingState State => _record.State;

    public long Version => _record.Version;

    /// <summary>When it begins (UTC).</summary>
    public DateTimeOffset Start { get; private set; } = start;

    public DateTimeOffset DaysBefore(double days) => Start - TimeSpan.FromDays(days);

    public DateTimeOffset Minute(double minute) => Start + TimeSpan.FromMinutes(minute);

    public DateTimeOffset HoursAfter(double hours) => Start + TimeSpan.FromHours(hours);

    public void Move(DateTimeOffset to) => Start = to;

    /// <exception cref="DemoRefusedException">The domain refused the order: the history and the rules have come apart.</exception>
    public void Do(ICommand<MeetingState, MeetingEvent> order, DateTimeOffset at)
    {
        if (_record.Execute(order, at) is { } refusal)
            throw new DemoRefusedException($"{id} {order.GetType().Name}: {refusal.Code}");
    }

    public AggregateRecord ToRecord() => _record.ToRecord();
}

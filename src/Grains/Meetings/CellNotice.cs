using System.Collections.Immutable;
using ChiBo.Contracts.Grains.Cells;
using ChiBo.Contracts.Grains.Kernel;
using ChiBo.Domain.Meetings;
using ChiBo.Domain.Meetings.Course;
using ChiBo.Domain.Meetings.Preparation;
using Microsoft.Extensions.Logging;
using Orleans.Runtime;

namespace ChiBo.Grains.Meetings;

/// <summary>
/// Tells the cell where the meeting stands. The cell keeps the newest version, so that a notice may come twice or late;
/// one is sent at every activation, because nobody knows whether the last one arrived.
/// </summary>
internal sealed class CellNotice(IGrainBase grain, IGrainFactory grains, ILogger log)
{
    private static readonly TimeSpan Retry = TimeSpan.FromSeconds(5);

    private NoteMeetingRequest? _owed;
    private bool _sending;

    /// <summary>Whether the cell must hear of these events.</summary>
    public static bool Concerns(ImmutableArray<MeetingEvent> events, MeetingState state) =>
        state.ClosedAt is not null
        || events.Any(e => e is MeetingPlanned or MeetingRescheduled or MeetingPrepared or MeetingConvened
            or MeetingPostponed or MeetingCancelled or MeetingOpened);

    public void Send(MeetingState state, long version)
    {
        _owed = state.ToNote(version);
        if (!_sending) _ = SendAll(grains.GetGrain<ICellGrain>(state.Cell.ToKey()));
    }

    private async Task SendAll(ICellGrain cell)
    {
        _sending = true;
        try
        {
            while (_owed is { } note)
            {
                await cell.NoteMeeting(Caller.Platform, note);
                if (_owed == note) _owed = null;
            }
        }
        catch (Exception fault)
        {
            log.NotNoted(fault, _owed?.MeetingId ?? "");
            grain.RegisterGrainTimer(
                () => _sending ? Task.CompletedTask : SendAll(cell),
                new GrainTimerCreationOptions(Retry, Timeout.InfiniteTimeSpan) { Interleave = true, KeepAlive = true });
        }
        finally
        {
            _sending = false;
        }
    }
}

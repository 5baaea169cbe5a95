using System.Runtime.ExceptionServices;
using ChiBo.Contracts.Grains.Cells;
using ChiBo.Contracts.Grains.Kernel;
using ChiBo.Contracts.Grains.Meetings;
using ChiBo.Domain.Kernel;
using ChiBo.Domain.Meetings;
using ChiBo.Domain.WorkingGroups;

namespace ChiBo.Grains.WorkingGroups;

/// <summary>
/// Tells cells and meetings what the group has stored about its visits. Every step is stored as owed before it is told, and
/// struck off after it: killed between any two, the next awakening goes on, and each may be repeated.
/// </summary>
internal sealed class VisitErrands(
    IGrainFactory grains,
    Func<WorkingGroupState> stored,
    Func<ICommand<WorkingGroupState, WorkingGroupEvent>, Task<Outcome>> execute)
{
    private Task _last = Task.CompletedTask;

    /// <summary>One after the other, so that an older list never overtakes a newer one.</summary>
    public Task Run() => _last = RunAfter(_last);

    private async Task RunAfter(Task before)
    {
        await before.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing | ConfigureAwaitOptions.ContinueOnCapturedContext);
        Exception? first = null;
        foreach (var visit in stored().Owing.ToList())
        {
            try
            {
                if (visit.Cancellation is null) await Announce(visit);
                else await CallOff(visit);
            }
            catch (Exception fault) // of one cell or meeting: the others are told all the same
            {
                first ??= fault;
            }
        }

        if (first is not null) ExceptionDispatchInfo.Throw(first);
    }

    private async Task Announce(Visit visit)
    {
        if (!visit.IsClaimed)
        {
            var claim = await Cell(visit).ClaimVisit(Caller.Platform, Step(visit));
            await execute(Settle(visit, claim.IsRefused ? VisitStep.TurnedAway : VisitStep.Claimed));
            if (claim.IsRefused) return;
        }

        if (visit.ToldRevision >= visit.Revision) return;
        await TellMeetings(visit);
        await execute(Settle(visit, VisitStep.Told));
    }

    private async Task CallOff(Visit visit)
    {
        await TellMeetings(visit);
        await Cell(visit).ReleaseVisit(Caller.Platform, Step(visit));
        await execute(Settle(visit, VisitStep.Released));
    }

    /// <summary>
    /// A meeting that is not planned yet will ask; one that is over, or was called off, refuses and that is the end of it.
    /// </summary>
    private async Task TellMeetings(Visit visit)
    {
        var first = new MeetingName(visit.Month, MeetingKind.Regular, 1).In(visit.Cell).Value;
        var noted = (await Cell(visit).View(Caller.Platform))?.Meetings
            .Where(m => m.Kind == MeetingKind.Regular && m.Month == visit.Month.ToString())
            .Select(m => m.MeetingId) ?? [];
        foreach (var id in noted.Append(first).Distinct())
            await grains.GetGrain<IMeetingGrain>(id)
                .AssignObservers(Caller.Platform, visit.ToVisitors(stored()).ToRequest());
    }

    private ICellGrain Cell(Visit visit) => grains.GetGrain<ICellGrain>(visit.Cell.ToKey());

    private static VisitStepRequest Step(Visit visit) => new(visit.Id.Value, visit.Month.ToString());

    private static SettleVisit Settle(Visit visit, VisitStep step) => new(Actor.Platform, visit.Id, step, visit.Revision);
}

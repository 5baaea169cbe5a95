using ChiBo.Contracts.Grains.Kernel;
using ChiBo.Contracts.Grains.Meetings;
using ChiBo.Domain.Cells;
using ChiBo.Domain.Kernel;
using Microsoft.Extensions.Logging;
using Orleans.Runtime;

namespace ChiBo.Grains.Cells;

/// <summary>
/// Plans a cell's regular meetings from its schedule, and takes those along that nobody has touched when the schedule
/// changes: when it is set, whenever the cell awakes, and once a day. The meeting decides, so that twice is once.
/// </summary>
internal sealed class CellMonths(
    IGrainBase cell, IGrainFactory grains, TimeProvider clock, Func<CellState> state, ILogger log)
{
    public const string Reminder = "months";
    private static readonly TimeSpan Retry = TimeSpan.FromMinutes(1);

    private readonly string _key = cell.GrainContext.GrainId.Key.ToString()!;
    private bool _reminded;

    /// <summary>Never faults: whatever it rests on is stored, and it is tried again.</summary>
    public async Task Plan()
    {
        try
        {
            if (!state().Exists || state().Schedules.IsEmpty) return;
            await RemindDaily();
            var at = clock.GetUtcNow();
            var isWhole = true;
            foreach (var month in MonthPlanning.Missing(state(), at)) isWhole &= await Try(Plan, month);
            foreach (var month in MonthPlanning.Outdated(state(), at)) isWhole &= await Try(Move, month);
            if (!isWhole) PlanLater();
        }
        catch (Exception fault)
        {
            log.MonthsNotPlanned(fault, _key);
            PlanLater();
        }
    }

    /// <summary>A month whose meeting fails stops no other.</summary>
    private async Task<bool> Try(Func<ScheduledMonth, Task> work, ScheduledMonth month)
    {
        try
        {
            await work(month);
            return true;
        }
        catch (Exception fault)
        {
            log.MonthsNotPlanned(fault, _key);
            return false;
        }
    }

    private void PlanLater() => cell.RegisterGrainTimer(
        Plan, new GrainTimerCreationOptions(Retry, Timeout.InfiniteTimeSpan) { Interleave = true, KeepAlive = true });

    private async Task Plan(ScheduledMonth month)
    {
        var planned = await Meeting(month).PlanMeeting(Caller.Platform, new PlanMeetingRequest(month.At, month.Place));
        if (!planned.IsRefused) return;
        if (planned.Code != CommonRefusals.AlreadyExists.Code)
            log.MonthRefused(_key, month.Month.ToString(), planned.Code!);
        else if (state().ScheduleFor(month.Month) is { } now) // its word is on the way: it may be of an older schedule
            await Move(month with { At = now.In(month.Month), Place = now.Place });
    }

    private Task Move(ScheduledMonth month) =>
        Meeting(month).FollowSchedule(Caller.Platform, new FollowScheduleRequest(month.At, month.Place));

    private IMeetingGrain Meeting(ScheduledMonth month) => grains.GetGrain<IMeetingGrain>(month.MeetingId!);

    private async Task RemindDaily()
    {
        if (_reminded) return;
        var first = DailyTurn.Of(_key).After(clock.GetUtcNow());
        if (await cell.GetReminder(Reminder) is null)
            await cell.RegisterOrUpdateReminder(Reminder, first, DailyTurn.Period);
        _reminded = true;
    }
}

using ChiBo.Contracts.Grains.Cells;
using ChiBo.Contracts.Grains.Kernel;
using ChiBo.Contracts.Grains.Meetings;
using ChiBo.Contracts.Grains.Meetings.Resolutions;
using ChiBo.Contracts.Grains.Organisations;
using ChiBo.Contracts.Grains.WorkingGroups;
using ChiBo.Domain.Cells;
using ChiBo.Domain.Kernel;
using ChiBo.Domain.Meetings;
using ChiBo.Domain.Meetings.Attendance;
using ChiBo.Domain.Meetings.Course;
using ChiBo.Domain.Meetings.Resolutions;
using ChiBo.Domain.Scoring;
using ChiBo.Grains.Scoring;

namespace ChiBo.Grains.Meetings;

/// <summary>What a meeting needs of others, fetched as values before it decides.</summary>
internal sealed class MeetingSources(IGrainFactory grains)
{
    /// <summary>The cell as of a day; null when nobody registered it.</summary>
    public async Task<CellFacts?> Cell(ScopePath meeting, DateOnly on)
    {
        var cell = grains.GetGrain<ICellGrain>(meeting.Cell.ToKey()).RosterOn(Caller.Platform, on);
        var organisation = grains.GetGrain<IOrganisationGrain>(meeting.Organisation.ToKey()).View(Caller.Platform);
        var rules = Rules(meeting);
        var name = (await organisation)?.Name ?? "";
        return await cell is { } roster
            ? new CellFacts(roster.CellName, name, ToRoster(roster), roster.HasCommittee, roster.Schedule?.Place)
            {
                Rules = await rules,
            }
            : null;
    }

    /// <summary>What the bloc decides for the meetings of its cells.</summary>
    public async Task<MeetingRules> Rules(ScopePath meeting) =>
        await grains.GetGrain<IBlocGrain>(meeting.Bloc.ToKey()).View(Caller.Platform) is { Settings: var settings }
            ? new MeetingRules(
                settings.LateMeetingDays ?? CountedMonth.DefaultLateDays,
                settings.CountTemporaryMembers == true ? TemporaryMembers.InAttendanceBase : TemporaryMembers.Apart)
            : MeetingRules.Default;

    /// <summary>What the cell's last regular meeting and its committee's meeting of this month left behind.</summary>
    public async Task<MeetingsBefore> Before(MeetingState meeting)
    {
        if (await grains.GetGrain<ICellGrain>(meeting.Cell.ToKey()).View(Caller.Platform) is not { } cell)
            return MeetingsBefore.None;
        var held = cell.Meetings.Where(m => m.Phase is >= MeetingPhase.Closed and <= MeetingPhase.Confirmed).ToList();
        var committee = held.Find(m => m.Kind == MeetingKind.Committee && m.Month == meeting.Month.ToString());
        var last = held
            .Where(m => m.Kind == MeetingKind.Regular && string.CompareOrdinal(m.Month, meeting.Month.ToString()) < 0)
            .MaxBy(m => m.Month, StringComparer.Ordinal);
        var carried = last is null
            ? null
            : await grains.GetGrain<IMeetingGrain>(last.MeetingId).GetCarryOver(Caller.Platform);
        return new MeetingsBefore(committee?.ScheduledAt, carried is null ? [] : [.. carried.Tasks.Select(ToTask)]);
    }

    /// <summary>The working group that comes to the regular meeting of the month; null for none.</summary>
    public async Task<VisitorsView?> Visitors(MeetingState meeting)
    {
        if (meeting.Kind != MeetingKind.Regular || meeting.Phase >= MeetingPhase.Closed) return null;
        var cell = grains.GetGrain<ICellGrain>(meeting.Cell.ToKey());
        return await cell.VisitIn(Caller.Platform, meeting.Month.ToString()) is { } visit
            ? await grains.GetGrain<IWorkingGroupGrain>(ScopePath.Parse(visit).Organisation.ToKey())
                .VisitorsOf(Caller.Platform, visit)
            : null;
    }

    /// <summary>The edition that scores the meetings of a month.</summary>
    public async Task<Rubric> Rubric(ScopePath meeting, Month month)
    {
        var bloc = grains.GetGrain<IBlocGrain>(meeting.Bloc.ToKey());
        return await bloc.RubricFor(Caller.Platform, month.ToString()) is { } edition
            ? RubricLibrary.Read(edition)
            : RubricLibrary.Read(RubricLibrary.FindPreset(RubricLibrary.Default)!);
    }

    public async Task<bool> AllowsElectronicBallots(ScopePath meeting) =>
        await grains.GetGrain<IBlocGrain>(meeting.Bloc.ToKey()).View(Caller.Platform)
            is { Settings.ElectronicSecretBallots: true };

    private static Roster ToRoster(CellRoster roster) => new(
        roster.On,
        [
            .. roster.Entries.Select(e => new RosterEntry(
                e.MemberId, e.Name, e.Class, e.Standing, e.Position, e.StandingFrom, e.StandingUntil, e.ExcusedStreak,
                e.AbsentStreak)),
        ]);

    private static CellTask ToTask(TaskView task) => new()
    {
        Id = task.Id,
        MeetingId = ScopePath.Parse(task.MeetingId),
        What = task.What,
        Assignees = [.. task.Assignees.Select(a => a.Id)],
        DueOn = task.DueOn,
        ReportOn = task.ReportOn,
        Progress = task.Progress,
        Result = task.Result,
        ReportedAt = task.ReportedAt,
        DoneAt = task.DoneAt,
    };
}

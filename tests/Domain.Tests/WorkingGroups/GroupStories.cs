using System.Collections.Immutable;
using ChiBo.Domain.Kernel;
using ChiBo.Domain.Scoring;
using ChiBo.Domain.WorkingGroups;

namespace ChiBo.Domain.Tests.WorkingGroups;

/// <summary>A working group of three, as far as a test needs it.</summary>
internal static class GroupStories
{
    public static readonly ScopePath Group = Actors.Bloc.Child("to-cong-tac-1");
    public static readonly Month Month = new(2026, 12);
    public static readonly string First = $"{Group}/v1";
    public static readonly string Second = $"{Group}/v2";

    /// <summary>Visited by another group.</summary>
    public static readonly ScopePath Afar = Actors.Bloc.Child("so-y-te").Child("cb-03");

    public static readonly Actor Lead = Person("dv-80", Role.WorkingGroupMember, Role.WorkingGroupLead);
    public static readonly Actor Visitor = Person("dv-81", Role.WorkingGroupMember);

    /// <summary>The first leads; the third is of the cell that is visited.</summary>
    public static GroupRoster Roster { get; } = new(
        "Tổ công tác số 1",
        "dv-80",
        [
            new GroupMember("dv-80", "Lê Tổ", Actors.Bloc.Child("so-y-te").Child("cb-01")),
            new GroupMember("dv-81", "Lê Hai", Actors.Bloc.Child("so-y-te").Child("cb-02")),
            new GroupMember("dv-82", "Lê Ba", Actors.Cell),
        ]);

    public static Story<WorkingGroupState, WorkingGroupEvent> Registered() =>
        new Story<WorkingGroupState, WorkingGroupEvent>()
            .Then(new RegisterWorkingGroup(Actors.Office, Group, Roster, BlocExists: true));

    public static Story<WorkingGroupState, WorkingGroupEvent> Planned() =>
        Registered().Then(Plan(Actors.Cell), Settle(First, VisitStep.Claimed));

    /// <summary>Two cells of the same evening; the lead goes to the first.</summary>
    public static Story<WorkingGroupState, WorkingGroupEvent> Assigned() => Planned().Then(
        Plan(Actors.OtherCell), Settle(Second, VisitStep.Claimed), Assign(First, "dv-80"), Settle(First, VisitStep.Told, 1));

    public static Story<WorkingGroupState, WorkingGroupEvent> Submitted() => Assigned().Then(Submit());

    public static PlanVisit Plan(ScopePath cell, Actor? actor = null) =>
        new(actor ?? Actors.BlocCommittee, cell, Month, Cell(4));

    public static AssignVisitors Assign(string visit, params string[] members) => new(
        Lead, visit, [.. members],
        ImmutableDictionary<ScopePath, KnownCell>.Empty.Add(Actors.Cell, Cell(4)).Add(Actors.OtherCell, Cell(4)));

    public static SubmitVisit Submit() => new(Lead, First, "Nền nếp", null, Meeting, IsScored: true);

    public static AnswerVisit Answer() => new(Actors.Secretary, First, "Chi bộ tiếp thu.");

    public static SettleVisit Settle(string visit, VisitStep step, int revision = 0) =>
        new(Actor.Platform, ScopePath.Parse(visit), step, revision);

    public static KnownCell Cell(int day, bool isHeld = false) => new(
        "Chi bộ 1", "Sở Tài chính", ["dv-01", "dv-82"],
        VietnamTime.At(new DateOnly(2026, 12, day), new TimeOnly(19, 0)), isHeld);

    public static VisitedMeeting Meeting { get; } = new(
        $"{Actors.Cell}/2026-12-regular-1", At(12), At(14), 10, 9, [new VisitEvidence("duration-minutes", "120", "clock")],
        "hd42-2025", MeetingGrade.Good, [new VisitPoints("I", "Chuẩn bị", 18, 20)],
        [new VisitLoss("I.1", "Thông báo", 2, "Báo muộn")], "dv-80", At(15), [new VisitorPoints("dv-80", "Lê Tổ", At(12), 18)],
        "Theo phiếu", "Tăng thảo luận");

    private static DateTimeOffset At(int hour) => new(2026, 12, 4, hour, 0, 0, TimeSpan.Zero);

    private static Actor Person(string memberId, params Role[] roles) =>
        new(memberId, memberId, [.. roles.Select(r => new Grant(r, Group))]);
}

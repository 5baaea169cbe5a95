using ChiBo.Domain.Cells;
using ChiBo.Domain.Kernel;
using ChiBo.Domain.Meetings;
using ChiBo.Domain.Meetings.Scores;
using ChiBo.Domain.Scoring;
using ChiBo.Domain.Tests.Scoring;

namespace ChiBo.Domain.Tests.Meetings;

/// <summary>Whoever takes part in the meetings of the tests.</summary>
internal static class Cast
{
    public static readonly ScopePath Id = Actors.Cell.Child("2026-11-regular-1");

    /// <summary>Half past one in the afternoon of 4 November, in Viet Nam.</summary>
    public static readonly DateTimeOffset ScheduledAt = new(2026, 11, 4, 6, 30, 0, TimeSpan.Zero);

    public static readonly Actor Secretary = Person("dv-01", Role.Member, Role.Secretary);
    public static readonly Actor Deputy = Person("dv-02", Role.Member, Role.DeputySecretary);
    public static readonly Actor Committee = Person("dv-03", Role.Member, Role.CellCommittee);
    public static readonly Actor Taker = Person("dv-04", Role.Member);
    public static readonly Actor Member = Person("dv-05", Role.Member);
    public static readonly Actor Other = Person("dv-06", Role.Member);
    public static readonly Actor Probationary = Person("dv-07", Role.Member);
    public static readonly Actor Exempt = Person("dv-08", Role.Member);
    public static readonly Actor TemporarilyIn = Person("dv-09", Role.Member);
    public static readonly Actor TemporarilyOut = Person("dv-10", Role.Member);

    public static readonly Actor Superior = new(
        "superior", "dv-90", [new Grant(Role.OrganisationCommittee, Actors.Organisation)]);

    public static readonly Actor Guest = new("guest", "dv-77", [new Grant(Role.Secretary, Actors.OtherCell)]);

    public static readonly Actor Visitor = new(
        "visitor", "dv-88", [new Grant(Role.WorkingGroupMember, Actors.Bloc.Child("to-1"))]);

    public static readonly Actor Reporter = new("reporter", null, [new Grant(Role.ReportClient, Actors.Bloc)]);

    public static readonly Actor Stranger = new("stranger", "dv-99", [new Grant(Role.Secretary, Actors.OtherCell)]);

    public static readonly Rubric Rubric = Presets.Read("hd42-2025");

    /// <summary>Ten people: four who lead or write, two more full members, and one of each other sort.</summary>
    public static CellFacts Cell { get; } = new(
        "Chi bộ 1",
        "Đảng bộ Sở Tài chính",
        new Roster(
            new DateOnly(2026, 11, 4),
            [
                Entry("dv-01", position: CellPosition.Secretary),
                Entry("dv-02", position: CellPosition.DeputySecretary),
                Entry("dv-03", position: CellPosition.CommitteeMember),
                Entry("dv-04"),
                Entry("dv-05"),
                Entry("dv-06"),
                Entry("dv-07", MembershipClass.Probationary),
                Entry("dv-08", standing: MemberStanding.Exempt),
                Entry("dv-09", standing: MemberStanding.TemporarilyIn),
                Entry("dv-10", standing: MemberStanding.TemporarilyOut),
            ]),
        HasCommittee: true,
        "Hội trường");

    /// <summary>What everybody who needs judgement would get at best.</summary>
    public static GivenScore FullMarks { get; } = new()
    {
        Judgements =
        [
            .. from line in Rubric.Groups.SelectMany(g => g.Criteria)
               where line.Kind == CriterionKind.Judgement && line.AppliesTo(MeetingKind.Regular)
                   && !line.OnlyInThematicMonth
               select new Judgement(line.Code, line.Max),
        ],
    };

    private static Actor Person(string memberId, params Role[] roles) =>
        new(memberId, memberId, [.. roles.Select(r => new Grant(r, Actors.Cell))]);

    private static RosterEntry Entry(
        string memberId,
        MembershipClass membership = MembershipClass.Full,
        MemberStanding standing = MemberStanding.Active,
        CellPosition position = CellPosition.Member) =>
        new(memberId, $"Đảng viên {memberId}", membership, standing, position);
}

using ChiBo.Domain.Kernel;
using ChiBo.Domain.Meetings;
using ChiBo.Domain.Meetings.Agenda;
using ChiBo.Domain.Meetings.Attendance;
using ChiBo.Domain.Meetings.Ballots;
using ChiBo.Domain.Meetings.Course;
using ChiBo.Domain.Meetings.Discussion;
using ChiBo.Domain.Meetings.Minutes;
using ChiBo.Domain.Meetings.Preparation;
using ChiBo.Domain.Meetings.Resolutions;
using ChiBo.Domain.Meetings.Scores;

namespace ChiBo.Domain.Tests.Meetings;

/// <summary>Meetings as far as a test needs them.</summary>
internal static class Scenes
{
    private static readonly string Secret = Convert.ToBase64String(new byte[32]);

    private static readonly PreparedReport Report = new()
    {
        PartyWork = "a", ProfessionalTask = "b", MassOrganisations = "c", NextProgramme = "d",
    };

    public static Story<MeetingState, MeetingEvent> Nothing() => new() { At = Cast.ScheduledAt.AddDays(-10) };

    public static Story<MeetingState, MeetingEvent> Planned(MeetingKind kind = MeetingKind.Regular) => Nothing().Then(
        new PlanMeeting(
            Cast.Secretary,
            new MeetingName(new Month(2026, 11), kind, 1).In(Actors.Cell),
            Cast.Cell,
            Cast.ScheduledAt,
            null,
            null));

    public static Story<MeetingState, MeetingEvent> Prepared() => Planned().Then(Prepare(), Agenda());

    public static Story<MeetingState, MeetingEvent> Convened() =>
        Prepared().Then(new ConveneMeeting(Cast.Secretary, Cast.Cell));

    /// <summary>In session: only the chair is there, the minutes taker is appointed.</summary>
    public static Story<MeetingState, MeetingEvent> Opened()
    {
        var story = Convened().Then(
            new InviteGuest(Cast.Secretary, "Trần Khách", "Bí thư chi bộ bạn", "dv-77"),
            new AssignObservers(Actor.Platform, "khoi-mau/to-1/v1", 1,
                [new Observer("dv-88", "Lê Tổ", "to-1", IsLead: true)]));
        story.At = Cast.ScheduledAt;
        return story.Then(Open(), new AppointMinutesTaker(Cast.Secretary, "dv-04"));
    }

    /// <summary>In session: everybody is there but the exempt member and whoever is in another cell.</summary>
    public static Story<MeetingState, MeetingEvent> Gathered()
    {
        var story = Opened();
        foreach (var actor in new[]
        {
            Cast.Deputy, Cast.Committee, Cast.Taker, Cast.Member, Cast.Other, Cast.Probationary, Cast.TemporarilyIn,
            Cast.Guest, Cast.Visitor,
        })
            story.Then(CheckIn(story, actor));
        return story;
    }

    /// <summary>After a session that left nothing out.</summary>
    public static Story<MeetingState, MeetingEvent> Closed()
    {
        var story = Gathered().Then(
            new RecordOpinion(Cast.Taker, "i2", "dv-05", "Nhất trí", false),
            new ConcludeItem(Cast.Secretary, "i1", "Thống nhất"),
            new ConcludeItem(Cast.Secretary, "i2", "Giao bí thư"),
            OpenBallot() with { Subject = BallotSubject.Resolution });
        foreach (var voter in new[] { Cast.Secretary, Cast.Deputy, Cast.Committee, Cast.Taker, Cast.Member })
            story.Then(new CastVote(voter, "b1", VoteChoice.For, null));
        story.Then(
            new CloseBallot(Cast.Secretary, "b1", Urn.Group.None),
            new AdoptResolution(Cast.Secretary, "11-NQ/CB", "b1", "a", "b", "c"),
            new AssignTask(Cast.Secretary, "Rà soát", ["dv-05"], new DateOnly(2026, 11, 20), null),
            new ProposeSelfScore(Cast.Secretary, Cast.FullMarks, Cast.Rubric),
            new AdoptSelfScore(Cast.Secretary, null, new Tally { For = 6 }, Cast.Rubric));
        story.At += TimeSpan.FromMinutes(95);
        return story.Then(new ConcludeMeeting(Cast.Secretary, Cast.Rubric));
    }

    public static Story<MeetingState, MeetingEvent> Approved() =>
        Closed().Then(new DraftMinutes(Cast.Taker), new ApproveMinutes(Cast.Secretary, Cast.Rubric));

    public static Story<MeetingState, MeetingEvent> Signed() =>
        Approved().Then(new SignMinutes(Cast.Taker, null), new SignMinutes(Cast.Secretary, null));

    public static PrepareMeeting Prepare(Actor? actor = null) =>
        new(actor ?? Cast.Secretary, Report, Cast.Cell, MeetingsBefore.None);

    public static SetAgenda Agenda(Actor? actor = null) => new(
        actor ?? Cast.Secretary,
        [new AgendaItem { Title = "Báo cáo", Kind = AgendaItemKind.Report }, new AgendaItem { Title = "Thảo luận" }]);

    public static OpenMeeting Open(Actor? actor = null) =>
        new(actor ?? Cast.Secretary, null, null, Cast.Cell, MeetingsBefore.None, Secret);

    public static CheckIn CheckIn(Story<MeetingState, MeetingEvent> story, Actor actor) =>
        new(actor, RoomCode.DigitsAt(story.State, story.At));

    public static OpenBallot OpenBallot(
        BallotForm form = BallotForm.ShowOfHands,
        Majority majority = Majority.MoreThanHalf,
        Actor? actor = null) => new(
        actor ?? Cast.Secretary,
        "Nhất trí?",
        form,
        majority,
        null,
        form == BallotForm.PaperSecretBallot ? ["dv-06"] : [],
        ElectronicAllowed: true);

    public static Document File(string name = "Nghị quyết", string mediaType = "application/pdf") =>
        new("", name, DocumentPresentation.InFull, null, new string('a', 64), 1_000, mediaType, default);
}

using ChiBo.Domain.Kernel;
using ChiBo.Domain.Meetings;
using ChiBo.Domain.Meetings.Attendance;
using ChiBo.Domain.Meetings.Ballots;
using ChiBo.Domain.Meetings.Course;
using ChiBo.Domain.Meetings.Minutes;
using ChiBo.Domain.Meetings.Scores;


namespace ChiBo.Domain.Tests.Meetings;

/// <summary>What holds for every order, whatever it is.</summary>
public sealed class EveryOrder
{
    private static readonly Actor[] People =
    [
        Cast.Secretary, Cast.Deputy, Cast.Committee, Cast.Taker, Cast.Member, Cast.Probationary, Cast.Exempt,
        Cast.TemporarilyIn, Cast.TemporarilyOut, Cast.Superior, Cast.Guest, Cast.Visitor, Cast.Reporter, Cast.Stranger,
        Actors.BlocCommittee, Actors.Office, Actor.Platform,
    ];

    [Fact]
    public void Has_a_sample_here() =>
        typeof(IMeetingCommand).Assembly.GetTypes()
            .Where(t => t.IsAssignableTo(typeof(IMeetingCommand)) && !t.IsInterface)
            .Except(Orders.All.Select(o => o.GetType())).ShouldBeEmpty();

    [Fact]
    public void Is_not_found_where_there_is_no_meeting()
    {
        foreach (var order in Orders.All.Where(o => o is not PlanMeeting))
            Scenes.Nothing().Refuses(order).ShouldBe(CommonRefusals.NotFound, order.GetType().Name);
    }

    [Fact]
    public void Is_not_found_outside_the_scope()
    {
        var story = Scenes.Gathered();
        foreach (var order in Orders.All.Where(o => o is not ReleaseVotes))
            story.Refuses(order.From(Cast.Stranger)).ShouldBe(CommonRefusals.NotFound, order.GetType().Name);
    }

    [Fact]
    public void Is_not_permitted_to_whoever_only_reads()
    {
        var story = Scenes.Gathered();
        foreach (var order in Orders.All.Where(o => o is not ReleaseVotes))
            story.Refuses(order.From(Cast.Reporter)).ShouldBe(CommonRefusals.NotPermitted, order.GetType().Name);
    }

    [Fact]
    public void Is_refused_when_the_meeting_was_called_off()
    {
        var story = Scenes.Convened().Then(
            new AssignObservers(Actor.Platform, "khoi-mau/to-1/v1", 1,
                [new Observer("dv-88", "Lê Tổ", "to-1", true)]));
        story.Then(new CancelMeeting(Cast.Secretary, "Bão"));
        foreach (var order in Orders.All.Where(o => o is not (PlanMeeting or SignMinutes)))
            story.Refuses(order).ShouldBe(MeetingRefusals.Cancelled, order.GetType().Name);
    }

    [Fact]
    public void Is_refused_by_its_guard_exactly_when_the_guard_says_so()
    {
        var (denied, permitted) = (0, 0);
        foreach (var story in new[]
        {
            Scenes.Planned(), Scenes.Prepared(), Scenes.Convened(), Scenes.Gathered(), Scenes.Closed(), Scenes.Signed(),
        })
            foreach (var order in Orders.All.Where(o => o is not (PlanMeeting or ReleaseVotes or OverrideCriterion)))
                foreach (var actor in People)
                {
                    var decision = order.From(actor).Decide(story.State, story.At);
                    if (order.Guard(story.State, actor) is { } no)
                    {
                        decision.Refusal.ShouldBe(no, $"{order.GetType().Name} by {actor.Id}");
                        denied++;
                    }
                    else if (decision.Refusal is null)
                    {
                        permitted++;
                    }
                }

        (denied > 1_000).ShouldBeTrue();
        (permitted > 100).ShouldBeTrue();
    }

    [Fact]
    public void Is_among_the_actions_that_a_client_is_told_of()
    {
        var story = Scenes.Gathered();
        MeetingActions.Of(story.State, Cast.Secretary).Select(a => a.Action).Order()
            .ShouldBe(Enum.GetValues<MeetingAction>());
        MeetingActions.Of(story.State, Cast.Secretary).Single(a => a.Action == MeetingAction.OpenBallot)
            .Refusal.ShouldBeNull();
        MeetingActions.Of(story.State, Cast.Member).Single(a => a.Action == MeetingAction.OpenBallot).Refusal
            .ShouldBe(CommonRefusals.NotPermitted);
    }
}

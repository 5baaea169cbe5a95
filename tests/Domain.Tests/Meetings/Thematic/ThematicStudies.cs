using ChiBo.Domain.Kernel;
using ChiBo.Domain.Meetings;
using ChiBo.Domain.Meetings.Course;
using ChiBo.Domain.Meetings.Preparation;
using ChiBo.Domain.Meetings.Scores;
using ChiBo.Domain.Meetings.Thematic;

namespace ChiBo.Domain.Tests.Meetings.Thematic;

public sealed class ThematicStudies
{
    [Fact]
    public void Go_from_the_author_to_the_assessment()
    {
        var story = Thematic();
        var convene = new ConveneMeeting(Cast.Secretary, Cast.Cell);
        story.Refuses(convene).ShouldBe(ThematicRefusals.NoStudy);
        story.Then(Assign());
        story.Refuses(convene).ShouldBe(ThematicRefusals.DraftNotApproved);
        story.Then(new AddDocument(Cast.Member, Scenes.File("Dự thảo chuyên đề")), new SubmitDraft(Cast.Member, "d1"));
        story.ChangesNothing(new SubmitDraft(Cast.Member, "d1"));
        story.Then(new ApproveDraft(Cast.Committee)).ChangesNothing(new ApproveDraft(Cast.Committee));
        story.Then(convene);
        story.State.Study!.Stage.ShouldBe(ThematicStage.Circulated);
        story.Then(new CommentOnDraft(Cast.Other, "Thêm số liệu")).ChangesNothing(new CommentOnDraft(Cast.Other,
            "Thêm số liệu"));
        story.At = Cast.ScheduledAt;
        story.Then(Scenes.Open(), new ConcludeMeeting(Cast.Secretary, Cast.Rubric));
        story.State.Study!.Stage.ShouldBe(ThematicStage.Studied);
        EvidenceOf.Meeting(story.State, story.At).ShouldSatisfyAllConditions(
            e => e.IsThematicMonth.ShouldBeTrue(), e => e.ThematicStudied.ShouldBeTrue());
        var final = new SubmitFinalText(Cast.Member, Scenes.File("Bản chính thức"));
        story.Then(final).ChangesNothing(final);
        story.Refuses(new CommentOnDraft(Cast.Other, "Muộn")).ShouldBe(ThematicRefusals.AlreadyFinal);
        story.Then(new AssessThematic(Cast.Secretary, "Kỹ", "Tốt", "Thiết thực"));
        story.State.Study!.Stage.ShouldBe(ThematicStage.Assessed);
        story.Refuses(final).ShouldBe(ThematicRefusals.AlreadyFinal);
    }

    [Fact]
    public void An_author_is_refused_in_the_order_of_the_guards()
    {
        var order = new AssignAuthor(Cast.Committee, "dv-66", "", "", "", null);
        Scenes.Convened().Refuses(order).ShouldBe(MeetingRefusals.AlreadyConvened);
        Approved().Refuses(order).ShouldBe(ThematicRefusals.AlreadyApproved);
        var story = Thematic();
        story.Refuses(order).ShouldBe(CommonRefusals.TextLength("topic", Limits.Title));
        order = order with { Topic = "a" };
        story.Refuses(order).ShouldBe(CommonRefusals.TextLength("aim", Limits.Text));
        order = order with { Aim = "b" };
        story.Refuses(order).ShouldBe(CommonRefusals.TextLength("method", Limits.Text));
        order = order with { Method = "c" };
        story.Refuses(order).ShouldBe(MeetingRefusals.NotOnRoster);
    }

    [Fact]
    public void A_draft_is_refused_in_the_order_of_its_guards()
    {
        var order = new SubmitDraft(Cast.Secretary, "d9");
        Thematic().Refuses(order with { Actor = Cast.Other }).ShouldBe(CommonRefusals.NotPermitted);
        Scenes.Convened().Refuses(order).ShouldBe(MeetingRefusals.AlreadyConvened);
        Thematic().Refuses(order).ShouldBe(ThematicRefusals.NoStudy);
        Approved().Refuses(order).ShouldBe(ThematicRefusals.AlreadyApproved);
        Thematic().Then(Assign()).Refuses(order).ShouldBe(DocumentRefusals.NotFound);
        Thematic().Refuses(new ApproveDraft(Cast.Committee)).ShouldBe(ThematicRefusals.NoStudy);
        Thematic().Then(Assign()).Refuses(new ApproveDraft(Cast.Committee)).ShouldBe(ThematicRefusals.NoDraft);
    }

    [Fact]
    public void What_follows_is_refused_in_the_order_of_its_guards()
    {
        var comment = new CommentOnDraft(Cast.Member, "");
        Thematic().Refuses(comment).ShouldBe(MeetingRefusals.NotConvened);
        Scenes.Convened().Refuses(comment).ShouldBe(ThematicRefusals.NoStudy);
        var story = Approved().Then(new ConveneMeeting(Cast.Secretary, Cast.Cell));
        story.Refuses(comment).ShouldBe(CommonRefusals.TextLength("text", MeetingLimits.OpinionText));
        for (var i = 0; i < MeetingLimits.Comments; i++) story.Then(comment with { Text = $"{i}" });
        story.Refuses(comment with { Text = "x" }).ShouldBe(CommonRefusals.TooMany("comments", MeetingLimits.Comments));

        var final = new SubmitFinalText(Cast.Secretary, Scenes.File(""));
        story.Refuses(final).ShouldBe(MeetingRefusals.NotClosed);
        Scenes.Closed().Refuses(final).ShouldBe(ThematicRefusals.NoStudy);
        var assess = new AssessThematic(Cast.Secretary, "", "", "");
        story.Refuses(assess).ShouldBe(MeetingRefusals.NotClosed);
        Scenes.Closed().Refuses(assess).ShouldBe(ThematicRefusals.NoStudy);
        story.At = Cast.ScheduledAt;
        story.Then(Scenes.Open(), new ConcludeMeeting(Cast.Secretary, Cast.Rubric));
        story.Refuses(final).ShouldBe(CommonRefusals.TextLength("name", Limits.Title));
        story.Refuses(assess).ShouldBe(CommonRefusals.TextLength("preparation", Limits.Text));
        story.Refuses(assess with { Preparation = "a" }).ShouldBe(CommonRefusals.TextLength("quality", Limits.Text));
        story.Refuses(assess with { Preparation = "a", Quality = "b" })
            .ShouldBe(CommonRefusals.TextLength("meaning", Limits.Text));
    }

    [Fact]
    public void A_study_that_was_moved_after_its_approval_is_sent_again()
    {
        var story = Approved().Then(
            new ConveneMeeting(Cast.Secretary, Cast.Cell),
            new PostponeMeeting(Cast.Secretary, Cast.ScheduledAt.AddDays(3), "Bão", null));
        story.Then(new ConveneMeeting(Cast.Secretary, Cast.Cell)).State.Study!.Stage.ShouldBe(ThematicStage.Circulated);
    }

    private static Story<MeetingState, MeetingEvent> Thematic() =>
        Scenes.Planned(MeetingKind.Thematic).Then(Scenes.Agenda());

    private static Story<MeetingState, MeetingEvent> Approved() => Thematic().Then(
        Assign(),
        new AddDocument(Cast.Member, Scenes.File("Dự thảo")),
        new SubmitDraft(Cast.Member, "d1"),
        new ApproveDraft(Cast.Secretary));

    private static AssignAuthor Assign() => new(Cast.Secretary, "dv-05", "Học tập", "Nhận thức", "Trao đổi", null);
}

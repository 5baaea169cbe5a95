using ChiBo.Domain.Inspections;
using ChiBo.Domain.Inspections.Files;
using ChiBo.Domain.Inspections.Findings;
using ChiBo.Domain.Kernel;

namespace ChiBo.Domain.Tests.Inspections;

public sealed class LifeOfAFinding
{
    private static readonly Actor Inspection = new("ubkt-01", null, [new Grant(Role.Inspection, Actors.Bloc)]);
    private static readonly CheckedMeeting Unsigned = Given.Meeting() with { SignedAt = null };
    private static readonly DateTimeOffset At = Unsigned.ClosedAt!.Value.AddDays(6);
    private static readonly string Id = $"{Actors.Cell}/minutes-unsigned-2026-02-regular-1";

    private readonly CellCase _raised = Given.NoCase(Given.Cell()).Examined(Given.Cell(Unsigned), At);

    [Fact]
    public void It_is_raised_once_with_a_deadline()
    {
        var finding = _raised.Findings.Values.ShouldHaveSingleItem();
        (finding.Id, finding.State, finding.Severity, finding.AnswerBy, finding.Since).ShouldBe(
            (Id, FindingState.Raised, Severity.Notable, VietnamTime.DateOf(At).AddDays(10), Unsigned.ClosedAt!.Value.AddDays(5)));
        Examination.Run(_raised, Given.Cell(Unsigned), Given.Usual, Given.Rules, At.AddDays(1)).ShouldBeEmpty();
    }

    [Fact]
    public void It_is_answered_verified_and_closed()
    {
        var state = Do(_raised, new AnswerFinding(Actors.Secretary, Id, "Đồng chí thư ký ốm."));
        state = Do(state, new VerifyFinding(Actors.OrganisationCommittee, Id, true, "Đúng.", Given.Rules));
        state = Do(state, new CloseFinding(Inspection, Id, "Kết thúc."));
        state.Find(Id)!.State.ShouldBe(FindingState.Closed);
        state.Find(Id)!.History.Select(s => s.Kind).ShouldBe(
            [FindingStepKind.Raised, FindingStepKind.Answered, FindingStepKind.Verified, FindingStepKind.Closed]);
        Examination.Run(state, Given.Cell(Unsigned), Given.Usual, Given.Rules, At.AddDays(1)).ShouldBeEmpty();
    }

    [Fact]
    public void An_answer_that_does_not_hold_goes_back_with_a_new_deadline()
    {
        var state = Do(_raised, new AnswerFinding(Actors.Secretary, Id, "Quên."));
        state = Do(state, new VerifyFinding(Inspection, Id, false, "Chưa nêu biện pháp.", Given.Rules), At.AddDays(3));
        (state.Find(Id)!.State, state.Find(Id)!.Answer, state.Find(Id)!.AnswerBy)
            .ShouldBe((FindingState.Raised, null, VietnamTime.DateOf(At).AddDays(13)));
    }

    [Fact]
    public void The_same_order_twice_is_one_step()
    {
        var order = new AnswerFinding(Actors.Secretary with { OrderId = "o-1" }, Id, "Đã nhắc.");
        var state = Do(_raised, order);
        order.Decide(state, At).ShouldSatisfyAllConditions(d => d.Refusal.ShouldBeNull(), d => d.Events.ShouldBeEmpty());
    }

    [Fact]
    public void Its_cause_goes_away_and_it_closes_itself_and_says_so()
    {
        var signed = Given.Cell(Unsigned with { SignedAt = At.AddDays(1) });
        var healed = _raised.Examined(signed, At.AddDays(2)).Find(Id)!;
        (healed.State, healed.HealedAt, healed.History[^1].Kind, healed.History[^1].ById)
            .ShouldBe((FindingState.Healed, At.AddDays(1), FindingStepKind.Healed, "chibo"));
    }

    [Fact]
    public void Seen_for_the_first_time_when_all_is_over_it_is_the_same()
    {
        var signed = Given.Cell(Unsigned with { SignedAt = At.AddDays(1) });
        var one = Given.NoCase(signed).Examined(signed, At.AddDays(2)).Find(Id)!;
        (one.State, one.HealedAt, one.Since).ShouldBe((FindingState.Healed, At.AddDays(1), Unsigned.ClosedAt!.Value.AddDays(5)));
    }

    [Fact]
    public void Its_cause_returns_and_it_is_raised_again_with_its_history()
    {
        var healed = _raised.Examined(Given.Cell(Unsigned with { SignedAt = At.AddDays(1) }), At.AddDays(2));
        var again = healed.Examined(Given.Cell(Unsigned), At.AddDays(3)).Find(Id)!;
        (again.State, again.Occurrence, again.HealedAt, again.RaisedAt).ShouldBe((FindingState.Raised, 2, null, At.AddDays(3)));
        again.History.Select(s => s.Kind).ShouldBe(
            [FindingStepKind.Raised, FindingStepKind.Healed, FindingStepKind.RaisedAgain]);
    }

    [Fact]
    public void A_record_that_is_corrected_withdraws_it_and_a_correction_back_brings_it_again()
    {
        var state = _raised.Examined(Given.Cell(Given.Meeting()), At);
        state.Find(Id)!.State.ShouldBe(FindingState.Withdrawn);
        state = state.Examined(Given.Cell(Unsigned), At);
        (state.Find(Id)!.State, state.Find(Id)!.Occurrence).ShouldBe((FindingState.Raised, 1));
    }

    [Fact]
    public void Who_may_not_must_not()
    {
        Refusal(_raised, new AnswerFinding(Actors.Member, Id, "x")).ShouldBe(CommonRefusals.NotPermitted);
        Refusal(_raised, new AnswerFinding(Actors.OtherSecretary, Id, "x")).ShouldBe(CommonRefusals.NotFound);
        Refusal(_raised, new AnswerFinding(Actors.Secretary, Id + "9", "x")).ShouldBe(CommonRefusals.NotFound);
        Refusal(_raised, new VerifyFinding(Actors.Secretary, Id, true, "x", Given.Rules)).ShouldBe(CommonRefusals.NotPermitted);
        Refusal(_raised, new CloseFinding(Actors.OrganisationCommittee, Id, "x")).ShouldBe(CommonRefusals.NotPermitted);
        Refusal(_raised, new OpenInspection(Actors.OrganisationCommittee, [Id], "x", [new Inspector("A", null)]))
            .ShouldBe(CommonRefusals.NotPermitted);
        Refusal(_raised, new OpenInspection(Actors.Stranger, [Id], "x", [new Inspector("A", null)])).ShouldBe(CommonRefusals.NotFound);
    }

    [Fact]
    public void Its_steps_have_an_order()
    {
        Refusal(_raised, new VerifyFinding(Inspection, Id, true, "x", Given.Rules)).ShouldBe(FindingRefusals.NotAnswered);
        Refusal(_raised, new CloseFinding(Inspection, Id, "x")).ShouldBe(FindingRefusals.NotVerified);
        var answered = Do(_raised, new AnswerFinding(Actors.Secretary, Id, "Đã nhắc."));
        Refusal(answered, new AnswerFinding(Actors.Secretary, Id, "Lần nữa.")).ShouldBe(FindingRefusals.AlreadyAnswered);
        var both = new Actor(Actors.Secretary.Id, null, [new Grant(Role.OrganisationCommittee, Actors.Organisation)]);
        Refusal(answered, new VerifyFinding(both, Id, true, "x", Given.Rules)).ShouldBe(FindingRefusals.OwnAnswer);
        var healed = _raised.Examined(Given.Cell(Unsigned with { SignedAt = At }), At.AddDays(1));
        Refusal(healed, new AnswerFinding(Actors.Secretary, Id, "x")).ShouldBe(FindingRefusals.Resolved);
    }

    internal static CellCase Do(CellCase state, ICaseOrder order, DateTimeOffset? at = null)
    {
        var decision = order.Decide(state, at ?? At);
        decision.Refusal.ShouldBeNull();
        return decision.Events.Aggregate(state, (s, change) => change.Apply(s));
    }

    internal static Refusal? Refusal(CellCase state, ICaseOrder order, DateTimeOffset? at = null) =>
        order.Decide(state, at ?? At).Refusal;
}

using System.Collections.Immutable;
using ChiBo.Demo;
using ChiBo.Domain.Kernel;
using ChiBo.Domain.WorkingGroups;
using ChiBo.Grains.Kernel;
using ChiBo.Standalone.Demo;

namespace ChiBo.Standalone.History;

/// <summary>A working group of the demo bloc and its visits, after all cells have lived through their months.</summary>
internal sealed class PastGroup(PastBloc bloc, DemoWorkingGroup demo)
{
    private readonly RecordedAggregate<WorkingGroupState, WorkingGroupEvent> _group = new();

    private ScopePath Id => ScopePath.Parse(demo.Id);

    private Actor Lead => new(demo.Lead, demo.Lead, [new Grant(Role.WorkingGroupLead, Id)]);

    /// <summary>Gives all orders in the order of their times.</summary>
    public (string Kind, ScopePath Id, AggregateRecord Record) Live()
    {
        var roster = new GroupRoster(demo.Name, demo.Lead, bloc.Visits.Members[demo.Id]);
        Do(
            new RegisterWorkingGroup(bloc.Office, Id, roster, BlocExists: true),
            VietnamTime.At(bloc.Registered.FirstDay, new TimeOnly(9, 0)));
        var visits = bloc.Visits.Of(demo).ToList();
        var months = visits.ToLookup(v => v.Month);
        foreach (var (order, at) in visits.SelectMany(v => Steps(v, months[v.Month])).OrderBy(s => s.At)) Do(order, at);
        return ("working-group", Id, _group.ToRecord());
    }

    private IEnumerable<(ICommand<WorkingGroupState, WorkingGroupEvent> Order, DateTimeOffset At)> Steps(
        PastVisit visit, IEnumerable<PastVisit> sameMonth)
    {
        yield return (new PlanVisit(bloc.Office, visit.Cell, visit.Month, visit.Known), visit.PlannedAt);
        yield return (new SettleVisit(Actor.Platform, visit.Id, VisitStep.Claimed), visit.PlannedAt);
        yield return (
            new AssignVisitors(
                Lead, visit.Id.Value, [.. visit.Visitors.Select(v => v.MemberId)],
                sameMonth.ToImmutableDictionary(v => v.Cell, v => v.Known)),
            visit.AssignedAt);
        yield return (new SettleVisit(Actor.Platform, visit.Id, VisitStep.Told, Revision: 1), visit.AssignedAt);
        if (bloc.Visits.OutcomeOf(visit) is not { } outcome)
        {
            yield return (new CancelVisit(Lead, visit.Id.Value, "Chi bộ không tổ chức sinh hoạt trong tháng."), visit.GivenUpAt);
            yield return (new SettleVisit(Actor.Platform, visit.Id, VisitStep.Released), visit.GivenUpAt);
            yield break;
        }

        yield return (new SubmitVisit(Lead, visit.Id.Value, null, null, outcome.Meeting, IsScored: true), outcome.At);
        if (outcome.Answer is { } answer)
            yield return (new AnswerVisit(outcome.Secretary, visit.Id.Value, answer), outcome.At.AddDays(3));
    }

    private void Do(ICommand<WorkingGroupState, WorkingGroupEvent> order, DateTimeOffset at)
    {
        if (_group.Execute(order, at) is { } refusal)
            throw new DemoRefusedException($"{Id} {order.GetType().Name}: {refusal.Code}");
    }
}

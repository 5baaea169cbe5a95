using ChiBo.Contracts.Messages.V1;
using ChiBo.Domain.Inspections;
using ChiBo.Inspection.Cases;
using MassTransit;
using Findings = ChiBo.Domain.Inspections.Findings;

namespace ChiBo.Inspection.Orders;

/// <summary>What people order about findings.</summary>
internal sealed class FindingOrders(CaseStore store, CaseViews views, Touched touched, InspectionRules rules)
    : IConsumer<AnswerFinding>, IConsumer<VerifyFinding>, IConsumer<CloseFinding>
{
    public Task Consume(ConsumeContext<AnswerFinding> context) => Carry(
        context, context.Message.FindingId, context.Message.By,
        (actor, m) => new Findings.AnswerFinding(actor, m.FindingId, m.Answer));

    public Task Consume(ConsumeContext<VerifyFinding> context) => Carry(
        context, context.Message.FindingId, context.Message.By,
        (actor, m) => new Findings.VerifyFinding(actor, m.FindingId, m.Holds, m.Note, rules));

    public Task Consume(ConsumeContext<CloseFinding> context) => Carry(
        context, context.Message.FindingId, context.Message.By,
        (actor, m) => new Findings.CloseFinding(actor, m.FindingId, m.Note));

    private async Task Carry<T>(
        ConsumeContext<T> context, string id, Person by, Func<Domain.Kernel.Actor, T, ICaseOrder> order) where T : class
    {
        await context.Carry(
            store, id, by, context.Message, actor => order(actor, context.Message),
            async cancellation => new InspectionAnswer { Finding = await views.Finding(id, cancellation) });
        touched.Tell();
    }
}

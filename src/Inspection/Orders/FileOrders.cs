using ChiBo.Contracts.Messages.V1;
using ChiBo.Domain.Inspections;
using ChiBo.Inspection.Cases;
using MassTransit;
using Files = ChiBo.Domain.Inspections.Files;

namespace ChiBo.Inspection.Orders;

/// <summary>What people order about inspection files.</summary>
internal sealed class FileOrders(CaseStore store, CaseViews views, Touched touched)
    : IConsumer<OpenInspection>, IConsumer<RecordInspectionVisit>, IConsumer<ConcludeInspection>
{
    public Task Consume(ConsumeContext<OpenInspection> context) => Carry(
        context, context.Message.CellId, context.Message.By,
        (actor, m) => new Files.OpenInspection(
            actor, m.FindingIds, m.Plan, [.. m.Team.Select(t => new Files.Inspector(t.Name, t.MemberId))]));

    public Task Consume(ConsumeContext<RecordInspectionVisit> context) => Carry(
        context, context.Message.InspectionId, context.Message.By,
        (actor, m) => new Files.RecordInspectionVisit(actor, m.InspectionId, m.On, m.Note));

    public Task Consume(ConsumeContext<ConcludeInspection> context) => Carry(
        context, context.Message.InspectionId, context.Message.By,
        (actor, m) => new Files.ConcludeInspection(actor, m.InspectionId, m.Conclusion));

    private async Task Carry<T>(
        ConsumeContext<T> context, string id, Person by, Func<Domain.Kernel.Actor, T, ICaseOrder> order) where T : class
    {
        await context.Carry(
            store, id, by, context.Message, actor => order(actor, context.Message),
            async cancellation => new InspectionAnswer { File = await views.File(id, cancellation) });
        touched.Tell();
    }
}

using ChiBo.Contracts.Messages.V1;
using ChiBo.Inspection.Cases;
using MassTransit;

namespace ChiBo.Inspection.Records;

/// <summary>Which cells there are, who belongs to them, what they planned.</summary>
internal sealed class CellSnapshotConsumer(InspectionRecords records, Touched touched) : IConsumer<CellSnapshot>
{
    public async Task Consume(ConsumeContext<CellSnapshot> context)
    {
        if (await records.Take(context.Message, context.CancellationToken)) touched.Tell();
    }
}

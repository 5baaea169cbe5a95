using ChiBo.Contracts.Messages.V1;
using ChiBo.Inspection.Cases;
using MassTransit;

namespace ChiBo.Inspection.Records;

/// <summary>What a bloc decided of the thresholds.</summary>
internal sealed class BlocSnapshotConsumer(InspectionRecords records, Touched touched) : IConsumer<BlocSnapshot>
{
    public async Task Consume(ConsumeContext<BlocSnapshot> context)
    {
        if (await records.Take(context.Message, context.CancellationToken)) touched.Tell();
    }
}

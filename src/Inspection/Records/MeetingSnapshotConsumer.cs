using ChiBo.Contracts.Messages.V1;
using ChiBo.Inspection.Cases;
using MassTransit;

namespace ChiBo.Inspection.Records;

/// <summary>How meetings went.</summary>
internal sealed class MeetingSnapshotConsumer(InspectionRecords records, Touched touched) : IConsumer<MeetingSnapshot>
{
    public async Task Consume(ConsumeContext<MeetingSnapshot> context)
    {
        await records.Take(context.Message, context.CancellationToken);
        if (!InspectionRecords.IsInSession(context.Message)) touched.Tell();
    }
}

using ChiBo.Contracts.Messages.V1;
using ChiBo.Projections.Inspections;
using MassTransit;

namespace ChiBo.Gateway.GraphQL.Inspections;

/// <summary>
/// Hears of findings in every gateway, each on a queue of its own that ends with it, and tells those who follow of what was
/// raised just now.
/// </summary>
internal sealed class FindingSnapshotConsumer(RaisedFindings raised) : IConsumer<FindingSnapshot>
{
    public Task Consume(ConsumeContext<FindingSnapshot> context)
    {
        var finding = context.Message;
        if (finding.RaisedAt == finding.At && finding.HealedAt is null) raised.Tell(finding.ToRow());
        return Task.CompletedTask;
    }
}

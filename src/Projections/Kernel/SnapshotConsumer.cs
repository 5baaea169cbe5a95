using MassTransit;

namespace ChiBo.Projections.Kernel;

/// <summary>Takes snapshots from the bus; those that come together share a transaction.</summary>
internal sealed class SnapshotConsumer<TSnapshot>(BatchedWrites<TSnapshot> writes) : IConsumer<TSnapshot>
    where TSnapshot : class
{
    public Task Consume(ConsumeContext<TSnapshot> context) => writes.Write(context.Message);
}

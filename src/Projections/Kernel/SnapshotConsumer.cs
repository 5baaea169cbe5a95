using MassTransit;

namespace ChiBo.Projections.Kernel;

/// <summary>Takes snapshots from the bus, each in one transaction. On SQLite those that come together share a commit.</summary>
internal sealed class SnapshotConsumer<TSnapshot>(ReadModel model, IProjection<TSnapshot> projection) : IConsumer<TSnapshot>
    where TSnapshot : class
{
    public Task Consume(ConsumeContext<TSnapshot> context) =>
        model.Write(
            async connection =>
            {
                await projection.Apply(connection, context.Message);
                return true;
            },
            context.CancellationToken);
}

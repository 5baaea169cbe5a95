using ChiBo.Projections.Kernel;

namespace ChiBo.Gateway.GraphQL.WorkingGroups;

/// <summary>How many inspection findings of each cell are open: one of the weights by which cells are visited first.</summary>
public interface IOpenFindings
{
    /// <returns>By cell id; a cell that is not there has none.</returns>
    Task<IReadOnlyDictionary<string, int>> Count(ReadScope scope, CancellationToken cancellation);
}

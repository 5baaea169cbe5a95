using ChiBo.Projections.Kernel;

namespace ChiBo.Gateway.GraphQL.WorkingGroups;

/// <summary>Where nothing reads findings, none is held against a cell.</summary>
internal sealed class FindingsUnknown : IOpenFindings
{
    public Task<IReadOnlyDictionary<string, int>> Count(ReadScope scope, CancellationToken cancellation) =>
        Task.FromResult<IReadOnlyDictionary<string, int>>(new Dictionary<string, int>());
}

using ChiBo.Contracts.Grains.Kernel;
using ChiBo.Contracts.Grains.Organisations;
using ChiBo.Gateway.GraphQL.Kernel;

namespace ChiBo.Gateway.GraphQL.Organisations;

/// <summary>Blocs and organisations by id.</summary>
[ExtendObjectType(OperationTypeNames.Query)]
public sealed class OrganisationQueries
{
    /// <summary>The caller's bloc: its name, counts, rubric and calendar.</summary>
    [ChecksInput]
    public async Task<BlocView> GetBloc([ID] string? id, [GlobalState] Caller caller, IGrainFactory grains) =>
        (grains.FindBloc(caller.BlocOf(id)) is { } bloc ? await bloc.View(caller) : null) ?? throw Problems.NotFound();

    [ChecksInput]
    public Task<OrganisationView?> GetOrganisation(
        [ID] string id, [GlobalState] Caller caller, OrganisationLoader organisations,
        CancellationToken cancellation) =>
        organisations.LoadAsync(new Seen(caller, id), cancellation);
}

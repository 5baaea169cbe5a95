using ChiBo.Contracts.Grains.Kernel;
using ChiBo.Contracts.Grains.Organisations;
using ChiBo.Gateway.GraphQL.Kernel;

namespace ChiBo.Gateway.GraphQL.Organisations;

/// <summary>Blocs and organisations by id.</summary>
[ExtendObjectType(OperationTypeNames.Query)]
public sealed class OrganisationQueries
{
    /// <summary>The caller's bloc: its settings, rubrics, calendar and counts.</summary>
    /// <param name="id">The bloc meant; may be missing where the caller serves only one.</param>
    [ChecksInput]
    public async Task<BlocView> GetBloc([ID] string? id, [GlobalState] Caller caller, IGrainFactory grains) =>
        (grains.FindBloc(caller.BlocOf(id)) is { } bloc ? await bloc.View(caller) : null) ?? throw Problems.NotFound();

    /// <summary>An organisation by its id; null when it does not exist or lies outside the caller's scope.</summary>
    /// <param name="id">The organisation, such as <c>khoi-mau/so-tai-chinh</c>.</param>
    [ChecksInput]
    public Task<OrganisationView?> GetOrganisation(
        [ID] string id, [GlobalState] Caller caller, OrganisationLoader organisations,
        CancellationToken cancellation) =>
        organisations.LoadAsync(new Seen(caller, id), cancellation);
}

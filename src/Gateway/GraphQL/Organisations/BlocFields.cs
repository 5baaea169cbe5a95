using ChiBo.Contracts.Grains.Kernel;
using ChiBo.Contracts.Grains.Organisations;
using ChiBo.Gateway.GraphQL.Kernel;

namespace ChiBo.Gateway.GraphQL.Organisations;

/// <summary>What a bloc shows beside its own record.</summary>
[ExtendObjectType<BlocView>]
public sealed class BlocFields
{
    /// <summary>Who did what and when, oldest first.</summary>
    public async Task<IReadOnlyList<HistoryEntry>> GetHistory(
        [Parent] BlocView bloc, [GlobalState] Caller caller, IGrainFactory grains) =>
        (await grains.FindBloc(bloc.Id)!.History(caller)).Entries;
}

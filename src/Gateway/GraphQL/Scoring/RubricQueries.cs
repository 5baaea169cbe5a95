using ChiBo.Contracts.Grains.Kernel;
using ChiBo.Contracts.Grains.Scoring;
using ChiBo.Gateway.GraphQL.Kernel;
using ChiBo.Gateway.Texts;

namespace ChiBo.Gateway.GraphQL.Scoring;

/// <summary>What meetings are scored by.</summary>
[ExtendObjectType(OperationTypeNames.Query)]
public sealed class RubricQueries
{
    /// <summary>Editions that meetings of the bloc can be scored by: presets first, then the bloc's own.</summary>
    /// <param name="blocId">The bloc meant; may be missing where the caller serves only one.</param>
    [ChecksInput]
    public async Task<IReadOnlyList<RubricEditionView>> GetRubricEditions(
        [ID] string? blocId, [GlobalState] Caller caller, IGrainFactory grains) =>
        grains.FindBloc(caller.BlocOf(blocId)) is { } bloc ? await bloc.RubricEditions(caller) : [];

    /// <summary>
    /// Everything that is wrong in the text of an edition, in order; empty when it could be published.
    /// </summary>
    /// <param name="json">The edition as JSON, at most 65,536 characters.</param>
    /// <param name="blocId">The bloc meant; may be missing where the caller serves only one.</param>
    [ChecksInput]
    public async Task<IReadOnlyList<UserError>> CheckRubric(
        string json, [ID] string? blocId, [GlobalState] Caller caller, IGrainFactory grains) =>
        grains.FindBloc(caller.BlocOf(blocId)) is { } bloc && await bloc.View(caller) is not null
            ? [.. (await bloc.CheckRubric(caller, json)).Select(p =>
                new UserError(p.Code, RefusalTexts.For(p.Code, p.Arguments)))]
            : UserError.Of(Orders.NotFound);
}

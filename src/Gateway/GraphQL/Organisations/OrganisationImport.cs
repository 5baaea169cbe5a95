using System.Security.Cryptography;
using ChiBo.Contracts.Grains.Kernel;
using ChiBo.Contracts.Grains.Organisations;
using ChiBo.Domain.Cells.Import;
using ChiBo.Domain.Kernel;
using ChiBo.Domain.Organisations.Import;
using ChiBo.Gateway.Files;
using ChiBo.Gateway.GraphQL.Kernel;
using ChiBo.Office.Lists;
using HotChocolate.Resolvers;

namespace ChiBo.Gateway.GraphQL.Organisations;

/// <summary>The import of a file of organisations and cells, by the bloc's office.</summary>
[ExtendObjectType(OperationTypeNames.Mutation)]
public sealed class OrganisationImport
{
    /// <summary>
    /// Takes over a file of organisations and cells: what is not known is registered, another name renames, and rows
    /// that make no sense are reported. By the bloc's office.
    /// </summary>
    /// <param name="input">The file, and whether it is only tried.</param>
    [ChecksInput]
    public async Task<ImportOrganisationsPayload> ImportOrganisations(
        ImportOrganisationsInput input, IResolverContext context, CancellationToken cancellation)
    {
        var caller = context.Orderer();
        if (await MayImport(context.Grains(), caller, input.BlocId) is { } denied) return new(denied);
        await using var stream = input.File.OpenReadStream();
        if (await stream.ReadAtMost(FileLimits.RosterBytes, cancellation) is not { } bytes)
            return new(ImportRefusals.TooLarge(FileLimits.RosterBytes));
        var list = BlocListReader.Read(ListReader.Read(bytes), ScopePath.Parse(caller.BlocOf(input.BlocId)!));
        if (list.Refusal is { } senseless) return new(senseless);
        var places = new ListedPlaces(context.Grains(), caller);
        var seen = await places.Look(list.Places, cancellation);
        if (input.DryRun || !seen.Any(t => t.IsChange)) return new(list, seen);
        var bloc = context.Grains().FindBloc(caller.BlocOf(input.BlocId))!;
        var importId = ImportIds.For(caller);
        var content = Convert.ToHexStringLower(SHA256.HashData(bytes));
        if (await Note(bloc, caller, importId, seen, content) is { IsRefused: true } refused) return new(refused);
        var taken = await places.Take(seen, importId, cancellation);
        if (taken.Any(t => t.Outcome.IsRefused)) await Strike(bloc, caller, importId, taken);
        return new(list, taken, importId);
    }

    /// <summary>
    /// Takes a file of organisations and cells back: all of it, or nothing where one of them refuses. By the bloc's
    /// office.
    /// </summary>
    /// <param name="input">Which of the last three imports, and whether it is only tried.</param>
    [ChecksInput]
    public async Task<UndoOrganisationImportPayload> UndoOrganisationImport(
        UndoOrganisationImportInput input, IResolverContext context)
    {
        var caller = context.Orderer();
        if (context.Grains().FindBloc(caller.BlocOf(input.BlocId)) is not { } bloc)
            return new(new PlacesUndoResult(Orders.NotFound, [], []));
        var request = new UndoPlacesImportRequest(input.ImportId, input.DryRun);
        return new(await OnceMore.Order(caller, () => bloc.UndoPlacesImport(caller, request)));
    }

    private static Task<Outcome> Note(
        IBlocGrain bloc, Caller caller, string importId, IEnumerable<TakenPlace> seen, string content) =>
        bloc.NotePlacesImport(caller, new NotePlacesImportRequest(
            importId,
            [
                .. seen.Where(t => t.IsChange).OrderBy(t => t.Place.Path.Depth).ThenBy(t => t.Place.Line)
                    .Select(t => new TouchedPlaceView(t.Place.Path.Value, t.Before, t.Place.Name)),
            ],
            content));

    private static Task Strike(IBlocGrain bloc, Caller caller, string importId, IEnumerable<TakenPlace> taken) =>
        bloc.StrikeFromImport(caller, new StrikeFromImportRequest(
            importId, [.. taken.Where(t => t.Outcome.IsRefused).Select(t => t.Place.Path.Value)]));

    private static async Task<Refusal?> MayImport(IGrainFactory grains, Caller caller, string? blocId)
    {
        var id = caller.BlocOf(blocId);
        return grains.FindBloc(id) is { } bloc && await bloc.View(caller) is not null
            ? caller.ToActor().Check(exists: true, ScopePath.Parse(id!), Role.BlocOffice)
            : CommonRefusals.NotFound;
    }
}

using ChiBo.Contracts.Grains.Kernel;
using ChiBo.Domain.Cells.Import;
using ChiBo.Domain.Kernel;
using ChiBo.Domain.Organisations.Import;
using ChiBo.Gateway.Files;
using ChiBo.Gateway.GraphQL.Kernel;
using HotChocolate.Resolvers;

namespace ChiBo.Gateway.GraphQL.Organisations;

/// <summary>The import of a file of organisations and cells, by the bloc's office.</summary>
[ExtendObjectType(OperationTypeNames.Mutation)]
public sealed class OrganisationImport
{
    /// <summary>What is not known is registered, another name renames; rows that make no sense are reported.</summary>
    public async Task<ImportOrganisationsPayload> ImportOrganisations(
        ImportOrganisationsInput input, IResolverContext context, CancellationToken cancellation)
    {
        var caller = context.Orderer();
        if (await MayImport(context.Grains(), caller, input.BlocId) is { } denied) return new(denied);
        await using var content = input.File.OpenReadStream();
        if (await content.ReadAtMost(FileLimits.RosterBytes, cancellation) is not { } bytes)
            return new(ImportRefusals.TooLarge(FileLimits.RosterBytes));
        var text = ListFiles.AsText(bytes);
        if (text.Refusal is { } unreadable) return new(unreadable);
        var list = BlocListReader.Read(text.Text.AsSpan(), ScopePath.Parse(caller.BlocOf(input.BlocId)!));
        if (list.Refusal is { } senseless) return new(senseless);
        var taken = await new ListedPlaces(context.Grains(), caller).Take(list.Places, input.DryRun, cancellation);
        return new(list, taken);
    }

    private static async Task<Refusal?> MayImport(IGrainFactory grains, Caller caller, string? blocId)
    {
        var id = caller.BlocOf(blocId);
        return grains.FindBloc(id) is { } bloc && await bloc.View(caller) is not null
            ? caller.ToActor().Check(exists: true, ScopePath.Parse(id!), Role.BlocOffice)
            : CommonRefusals.NotFound;
    }
}

using HotChocolate.Types.Descriptors.Definitions;

namespace HotChocolate.Types.MutationConventions;

/// <summary>The names that conventions give one mutation.</summary>
internal sealed record MutationNames(
    string Input,
    string InputArgument,
    string Payload,
    string? PayloadField,
    string Error,
    string Errors)
{
    /// <summary>Null when the mutation follows no conventions.</summary>
    public static MutationNames? For(MutationConventionOptions? options, OutputFieldDefinition definition)
    {
        var own = definition.MutationConvention;
        if (options is not { } all || own is { Disable: true } || (own is null && all.ApplyToAllMutations == false))
        {
            return null;
        }

        var name = char.ToUpperInvariant(definition.Name![0]) + definition.Name[1..];
        return new MutationNames(
            own?.InputTypeName ?? Fill(all.InputTypeNamePattern ?? "{MutationName}Input", name),
            own?.InputArgumentName ?? all.InputArgumentName ?? "input",
            own?.PayloadTypeName ?? Fill(all.PayloadTypeNamePattern ?? "{MutationName}Payload", name),
            own?.PayloadFieldName,
            own?.PayloadErrorTypeName ?? Fill(all.PayloadErrorTypeNamePattern ?? "{MutationName}Error", name),
            own?.PayloadErrorsFieldName ?? all.PayloadErrorsFieldName ?? "errors");
    }

    private static string Fill(string pattern, string name) =>
        pattern.Replace("{MutationName}", name, StringComparison.Ordinal);
}

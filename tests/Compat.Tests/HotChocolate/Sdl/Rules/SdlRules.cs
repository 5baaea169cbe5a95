namespace HotChocolate.Types.Sdl.Rules;

/// <summary>Holds a document of definitions against one rule.</summary>
internal delegate void SdlRule(SdlContext context);

/// <summary>The rules that a document of definitions must follow before models can be made of it.</summary>
internal static class SdlRules
{
    public static IReadOnlyList<SdlRule> All { get; } =
    [
        OnlyDefinitions.Check,
        LoneSchemaDefinition.Check,
        UniqueOperationTypes.Check,
        UniqueTypeNames.Check,
        UniqueEnumValueNames.Check,
        UniqueFieldDefinitionNames.Check,
        UniqueArgumentDefinitionNames.Check,
        UniqueDirectiveNames.Check,
        KnownTypeNames.Check,
        KnownDirectives.Check,
        UniqueDirectivesPerLocation.Check,
        PossibleTypeExtensions.Check,
        KnownArgumentNamesOnDirectives.Check,
        UniqueArgumentNames.Check,
        UniqueInputFieldNames.Check,
        ProvidedRequiredArgumentsOnDirectives.Check,
    ];
}

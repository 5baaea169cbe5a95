using HotChocolate.Language;

namespace HotChocolate.Validation.Rules;

/// <summary>A document that is executed defines no types.</summary>
internal static class ExecutableDefinitions
{
    public static void Check(ValidationContext context)
    {
        foreach (var definition in context.Document.Definitions)
        {
            if (definition is not ExecutableDefinitionNode)
            {
                context.Report(
                    "sec-Executable-Definitions",
                    "A document containing TypeSystemDefinition or TypeSystemExtension is invalid for execution.",
                    definition);
            }
        }
    }
}

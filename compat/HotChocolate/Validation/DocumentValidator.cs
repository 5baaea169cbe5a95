using HotChocolate.Language;
using HotChocolate.Types.Model;
using HotChocolate.Validation.Rules;

namespace HotChocolate.Validation;

/// <summary>Holds documents against the rules of the specification and against the limits of the server.</summary>
internal static class DocumentValidator
{
    /// <summary>No error: every operation of the document may run, variables and authority aside.</summary>
    /// <remarks>
    /// The cost grows with the document, or is bounded by the settings. What follows fragments comes last, and only
    /// for documents that are right so far: then fragments exist, do not circle, and arguments are those of the schema.
    /// </remarks>
    public static IReadOnlyList<DocumentError> Validate(
        SchemaModel schema,
        DocumentNode document,
        ValidationSettings settings)
    {
        var context = new ValidationContext(schema, document, settings);
        ExecutableDefinitions.Check(context);
        OperationNames.Check(context);
        FragmentNames.Check(context);
        TypedWalk.Walk(context);
        FragmentCycles.Check(context);
        UnusedFragments.Check(context);
        VariableUses.Check(context);
        if (context.HasErrors)
        {
            return context.Errors;
        }

        ExecutionDepth.Check(context);
        SubscriptionRoots.Check(context);
        IntrospectionDepth.Check(context);
        if (context.HasErrors)
        {
            return context.Errors;
        }

        FieldCycles.Check(context);
        MergeableFields.Check(context);
        return context.Errors;
    }
}

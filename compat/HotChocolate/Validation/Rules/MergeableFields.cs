using HotChocolate.Validation.Merging;

namespace HotChocolate.Validation.Rules;

/// <summary>Fields with one response name can be one field of the answer.</summary>
/// <remarks>
/// Fragments are judged where operations bring them together with other fields; each of them is reached from some
/// operation, or the document is refused for that.
/// </remarks>
internal static class MergeableFields
{
    public static void Check(ValidationContext context)
    {
        var merging = new FieldMerging(context);
        foreach (var operation in context.Facts.Operations)
        {
            merging.Check(operation.Node.SelectionSet, context.Schema.RootType(operation.Node.Operation));
        }
    }
}

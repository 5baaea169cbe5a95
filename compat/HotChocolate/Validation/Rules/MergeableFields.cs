using HotChocolate.Validation.Merging;

namespace HotChocolate.Validation.Rules;

/// <summary>Fields with one response name can be one field of the answer.</summary>
internal static class MergeableFields
{
    public static void Check(ValidationContext context)
    {
        var merging = new FieldMerging(context);
        foreach (var operation in context.Facts.Operations)
        {
            merging.Check(operation.Node.SelectionSet, context.Schema.RootType(operation.Node.Operation));
        }

        foreach (var fragment in context.Facts.InnermostFirst)
        {
            merging.Check(
                fragment.Node.SelectionSet, context.Schema.Types.Find(fragment.Node.TypeCondition.Name));
        }
    }
}

using HotChocolate.Language;
using HotChocolate.Types.Model;

namespace HotChocolate.Validation.Merging;

/// <summary>A selection set and the type that is selected from.</summary>
internal readonly record struct TypedSelectionSet(SelectionSetNode Node, TypeModel? Type);

/// <summary>A field where it is selected.</summary>
internal readonly record struct SelectedField(FieldNode Node, TypeModel? Parent, FieldModel? Definition)
{
    /// <summary>What is selected from the field's value, if anything.</summary>
    public TypedSelectionSet? Below =>
        Node.SelectionSet is null ? null : new TypedSelectionSet(Node.SelectionSet, Definition?.Type.Type);
}

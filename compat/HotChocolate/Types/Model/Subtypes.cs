namespace HotChocolate.Types.Model;

/// <summary>Covariance of output types (specification, <c>IsValidImplementationFieldType</c>).</summary>
internal static class Subtypes
{
    /// <summary>A value of <paramref name="candidate"/> is always one of <paramref name="super"/>.</summary>
    public static bool IsSubtype(TypeRef candidate, TypeRef super)
    {
        if (candidate.IsNonNull)
        {
            return IsSubtype(candidate.Nullable, super.Nullable);
        }

        if (super.IsNonNull || candidate.IsList != super.IsList)
        {
            return false;
        }

        return candidate.IsList
            ? IsSubtype(candidate.Element, super.Element)
            : IsSubtype(candidate.Type, super.Type);
    }

    private static bool IsSubtype(TypeModel candidate, TypeModel super) =>
        candidate == super
        || (super, candidate) switch
        {
            (UnionModel union, ObjectModel) => union.Types.Exists(member => member.Type == candidate),
            (InterfaceModel, ComplexModel complex) => complex.Implements(super.Name),
            _ => false,
        };
}

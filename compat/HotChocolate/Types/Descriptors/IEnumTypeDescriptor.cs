namespace HotChocolate.Types;

/// <summary>Describes an enum type.</summary>
public interface IEnumTypeDescriptor : IDescriptor
{
    IEnumTypeDescriptor Name(string value);

    IEnumTypeDescriptor Description(string value);

    IEnumTypeDescriptor BindValues(BindingBehavior behavior);

    IEnumTypeDescriptor BindValuesExplicitly();

    IEnumTypeDescriptor BindValuesImplicitly();

    IEnumValueDescriptor Value<T>(T value);
}

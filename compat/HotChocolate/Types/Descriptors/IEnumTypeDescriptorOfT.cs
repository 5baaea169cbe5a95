namespace HotChocolate.Types;

/// <summary>Describes the enum type of <typeparamref name="TRuntimeType"/>.</summary>
public interface IEnumTypeDescriptor<TRuntimeType> : IDescriptor
{
    IEnumTypeDescriptor<TRuntimeType> Name(string value);

    IEnumTypeDescriptor<TRuntimeType> Description(string value);

    IEnumTypeDescriptor<TRuntimeType> BindValues(BindingBehavior behavior);

    IEnumTypeDescriptor<TRuntimeType> BindValuesExplicitly();

    IEnumTypeDescriptor<TRuntimeType> BindValuesImplicitly();

    IEnumValueDescriptor Value(TRuntimeType value);
}

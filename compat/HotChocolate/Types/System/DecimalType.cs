namespace HotChocolate.Types;

/// <summary>The <c>Decimal</c> scalar; a class of one's own adds what it says of itself.</summary>
public class DecimalType() : FloatTypeBase<decimal>("Decimal", BindingBehavior.Implicit);

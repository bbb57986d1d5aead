/**
 * What the components of Fluent that we use import from `@fluentui/react-icons`. Builds and tests put this in its
 * place: the package itself brings every icon there is, 16 MB of script that took longer to read than all the rest.
 */
export { CheckmarkCircle12Filled, CheckmarkCircleFilled } from "@fluentui/react-icons/svg/checkmark-circle";
export { Checkmark12Filled, Checkmark16Filled } from "@fluentui/react-icons/svg/checkmark";
export { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
export { CircleFilled } from "@fluentui/react-icons/svg/circle";
export { DiamondDismiss12Filled, DiamondDismissFilled } from "@fluentui/react-icons/svg/diamond-dismiss";
export { InfoFilled } from "@fluentui/react-icons/svg/info";
export { Square12Filled, Square16Filled } from "@fluentui/react-icons/svg/square";
export { Warning12Filled, WarningFilled } from "@fluentui/react-icons/svg/warning";
export { iconFilledClassName, iconRegularClassName } from "@fluentui/react-icons/utils";

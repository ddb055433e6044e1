/* What PrimeFaces' own components say, in Swedish, with the texts for screen readers. Does nothing on a page without them. */
(() => {
  if (!window.PrimeFaces) { return; }
  const days = ['söndag', 'måndag', 'tisdag', 'onsdag', 'torsdag', 'fredag', 'lördag'];
  const months = ['januari', 'februari', 'mars', 'april', 'maj', 'juni', 'juli', 'augusti', 'september', 'oktober',
    'november', 'december'];
  const short = (words, letters) => words.map((word) => word.slice(0, letters));
  const texts = {
    accept: 'Ja', reject: 'Nej', apply: 'Använd', cancel: 'Avbryt', clear: 'Rensa', choose: 'Välj', upload: 'Ladda upp',
    completed: 'Klar', pending: 'Väntar', today: 'I dag', now: 'Nu', filter: 'Filter', noFilter: 'Inget filter',
    am: 'fm', pm: 'em', custom: 'Eget val', addRule: 'Lägg till villkor', removeRule: 'Ta bort villkor',
    matchAll: 'Alla villkor', matchAny: 'Något villkor', contains: 'innehåller', notContains: 'innehåller inte',
    startsWith: 'börjar med', endsWith: 'slutar med', equals: 'är lika med', notEquals: 'är inte lika med',
    lt: 'är mindre än', lte: 'är högst', gt: 'är större än', gte: 'är minst', dateIs: 'är', dateIsNot: 'är inte',
    dateBefore: 'är före', dateAfter: 'är efter', weak: 'Svagt', medium: 'Medel', strong: 'Starkt',
    passwordPrompt: 'Skriv ett lösenord', emptyFilterMessage: 'Inget passar', emptyMessage: 'Inget att välja',
    emptySearchMessage: 'Inget hittades', emptySelectionMessage: 'Inget är valt', searchMessage: '{0} förslag',
    selectionMessage: '{0} valda', fileSizeTypes: ['B', 'kB', 'MB', 'GB', 'TB', 'PB', 'EB', 'ZB', 'YB'],
    chooseDate: 'Välj datum', chooseMonth: 'Välj månad', chooseYear: 'Välj år', dateFormat: 'yy-mm-dd', firstDayOfWeek: 1,
    dayNames: days, dayNamesShort: short(days, 3), dayNamesMin: short(days, 2), monthNames: months,
    monthNamesShort: short(months, 3), weekHeader: 'v.', showMonthAfterYear: false, yearSuffix: '', isRTL: false,
    nextDecade: 'Nästa årtionde', prevDecade: 'Förra årtiondet', nextYear: 'Nästa år', prevYear: 'Förra året',
    nextMonth: 'Nästa månad', prevMonth: 'Förra månaden', nextHour: 'Nästa timme', prevHour: 'Förra timmen',
    nextMinute: 'Nästa minut', prevMinute: 'Förra minuten', nextSecond: 'Nästa sekund', prevSecond: 'Förra sekunden',
    timeOnlyTitle: 'Välj tid', timeText: 'Tid', hourText: 'Timme', minuteText: 'Minut', secondText: 'Sekund',
    millisecondText: 'Millisekund', year: 'År', month: 'Månad', week: 'Vecka', day: 'Dag', list: 'Lista',
    allDayText: 'Hela dagen', moreLinkText: 'Mer', noEventsText: 'Inget', weekNumberTitle: 'v.',
    unexpectedError: 'Något gick fel. Ladda om sidan och försök igen.',
    aria: {
      cancelEdit: 'Avbryt ändringen', close: 'Stäng', collapseLabel: 'Fäll ihop', collapseRow: 'Fäll ihop raden',
      editRow: 'Ändra raden', expandLabel: 'Fäll ut', expandRow: 'Fäll ut raden', falseLabel: 'Nej', trueLabel: 'Ja',
      filterConstraint: 'Villkor', filterOperator: 'Sätt att jämföra', firstPageLabel: 'Första sidan',
      lastPageLabel: 'Sista sidan', nextPageLabel: 'Nästa sida', prevPageLabel: 'Föregående sida', pageLabel: 'Sida {page}',
      rowsPerPageLabel: 'Rader på en sida', jumpToPageDropdownLabel: 'Gå till sida', jumpToPageInputLabel: 'Gå till sida',
      gridView: 'Visa som rutor', listView: 'Visa som lista', showFilterMenu: 'Visa filter', hideFilterMenu: 'Dölj filter',
      moveAllToSource: 'Flytta tillbaka alla', moveAllToTarget: 'Flytta över alla', moveToSource: 'Flytta tillbaka',
      moveToTarget: 'Flytta över', moveTop: 'Flytta överst', moveUp: 'Flytta upp', moveDown: 'Flytta ner',
      moveBottom: 'Flytta nederst', navigation: 'Navigering', next: 'Nästa', previous: 'Föregående', nullLabel: 'Inte valt',
      otpLabel: 'Tecken {0} i engångskoden', passwordShow: 'Visa lösenordet', passwordHide: 'Dölj lösenordet',
      removeLabel: 'Ta bort', rotateLeft: 'Vrid åt vänster', rotateRight: 'Vrid åt höger', zoomImage: 'Förstora bilden',
      zoomIn: 'Förstora', zoomOut: 'Förminska', saveEdit: 'Spara ändringen', scrollTop: 'Gå till toppen',
      selectLabel: 'Välj', unselectLabel: 'Välj bort', selectAll: 'Allt är valt', unselectAll: 'Inget är valt',
      selectRow: 'Raden är vald', unselectRow: 'Raden är inte vald', slide: 'Bild', slideNumber: '{slideNumber}',
      star: 'En stjärna', stars: '{star} stjärnor', 'datatable.sort.ASC': 'tryck för stigande ordning',
      'datatable.sort.DESC': 'tryck för fallande ordning', 'datatable.sort.NONE': 'tryck för att sluta sortera',
      'messages.ERROR': 'Fel', 'messages.FATAL': 'Allvarligt fel', 'messages.INFO': 'Upplysning', 'messages.WARN': 'Varning',
      'spinner.INCREASE': 'Öka', 'spinner.DECREASE': 'Minska', 'switch.ON': 'På', 'switch.OFF': 'Av',
    },
    messages: {
      'primefaces.FileValidator.FILE_LIMIT': 'För många filer.',
      'primefaces.FileValidator.FILE_LIMIT_detail': 'Högst {0} filer.',
      'primefaces.FileValidator.ALLOW_TYPES': 'Filen har inte en tillåten typ.',
      'primefaces.FileValidator.ALLOW_TYPES_detail': 'Filen ”{0}” har inte en tillåten typ. Tillåtna: {1}.',
      'primefaces.FileValidator.SIZE_LIMIT': 'Filen är för stor.',
      'primefaces.FileValidator.SIZE_LIMIT_detail': 'Filen ”{0}” får vara högst {1}.',
    },
  };
  PrimeFaces.locales.sv = window.jQuery.extend(true, {}, PrimeFaces.locales.en || PrimeFaces.locales.en_US, texts);
})();
